import { securityEfsTransit } from '../../../../server/src/validation/rules/security/securityEfsTransit.ts';
import { testRule } from '../testRule.ts';

const task = (efs: string, key = '"efsVolumeConfiguration"') =>
  `{ "containerDefinitions": [{ "name": "web" }], "volumes": [{ "name": "data", ${key}: { "fileSystemId": "fs-0123456789abcdef0"${efs} } }] }`;
const MESSAGE = 'Data travels to this EFS file system unencrypted. Set `transitEncryption` to ENABLED.';

testRule(securityEfsTransit, {
  passes: [
    task(', "transitEncryption": "ENABLED"'),
    task(', "transitEncryption": "${ENCRYPTION}"'),
    task(', "authorizationConfig": { "accessPointId": "fsap-0123456789abcdef0" }'), // an error there
    task(', "authorizationConfig": { "iam": "ENABLED" }'),
    task(', "authorizationConfig": { "accessPointId": "${ACCESS_POINT}" }'),
    task(', {{ more }}'),
    '{ "containerDefinitions": [], "volumes": [{ "name": "data", "efsVolumeConfiguration": null }] }',
  ],
  fails: [
    {
      text: task('', '^"efsVolumeConfiguration"^'),
      pointer: '/volumes/0/efsVolumeConfiguration/transitEncryption',
      message: MESSAGE,
      fixed: task(', "transitEncryption": "ENABLED"'),
    },
    {
      text: task(', "transitEncryption": ^"DISABLED"^'),
      message: MESSAGE,
      fixed: task(', "transitEncryption": "ENABLED"'),
    },
  ],
});
