import { efsPortWithoutEncryption } from '../../../../server/src/validation/rules/volumes/efsPortWithoutEncryption.ts';
import { testRule } from '../testRule.ts';

const task = (efs: string) =>
  `{ "volumes": [{ "name": "data", "efsVolumeConfiguration": { "fileSystemId": "fs-12345678", ${efs} } }], "containerDefinitions": "\${CONTAINERS}" }`;
const message = '`transitEncryptionPort` has no effect without `transitEncryption` ENABLED.';

testRule(efsPortWithoutEncryption, {
  passes: [
    task('"transitEncryptionPort": 2049, "transitEncryption": "ENABLED"'),
    task('"transitEncryptionPort": 2049, "transitEncryption": "${ENCRYPTION}"'),
    task('"transitEncryptionPort": 2049, "authorizationConfig": { "iam": "ENABLED" }'),
    task('"transitEncryptionPort": "${PORT}"'),
    task('"transitEncryptionPort": null'),
  ],
  fails: [
    { text: task('"transitEncryptionPort": ^2049^'), message },
    { text: task('"transitEncryptionPort": ^2049^, "transitEncryption": "DISABLED"'), message },
  ],
});
