import { efsNeedsEncryption } from '../../../../server/src/validation/rules/volumes/efsNeedsEncryption.ts';
import { testRule } from '../testRule.ts';

const task = (authorization: string, encryption: string, key = '"efsVolumeConfiguration"') => `{
  "taskRoleArn": "arn:aws:iam::123456789012:role/task",
  "containerDefinitions": "\${CONTAINERS}",
  "volumes": [
    {
      "name": "data",
      ${key}: {
        "fileSystemId": "fs-12345678",
        "authorizationConfig": ${authorization}${encryption}
      }
    }
  ]
}`;
const set = (value: string) => `,\n        "transitEncryption": ${value}`;
const IAM = '{\n          "iam": "ENABLED"\n        }';
const POINT = '{\n          "accessPointId": "fsap-0123456789abcdef0"\n        }';
const message = 'An access point and IAM authorization need `transitEncryption` ENABLED.';

testRule(efsNeedsEncryption, {
  passes: [
    task(IAM, set('"ENABLED"')),
    task(POINT, set('"ENABLED"')),
    task(IAM, set('"${ENCRYPTION}"')),
    task('{ "iam": "DISABLED" }', set('"DISABLED"')),
    task('{ "iam": "${IAM}" }', ''),
    task('{ "accessPointId": "" }', ''),
    task('null', ''),
    task('"${AUTHORIZATION}"', ''),
    '{ "volumes": [{ "name": "data" }] }',
  ],
  fails: [
    {
      text: task(IAM, '', '^"efsVolumeConfiguration"^'),
      message,
      pointer: '/volumes/0/efsVolumeConfiguration/transitEncryption',
      fixed: task(IAM, set('"ENABLED"')),
    },
    { text: task(POINT, set('^"DISABLED"^')), message, fixed: task(POINT, set('"ENABLED"')) },
    { text: task(POINT, set('^null^')), message, fixed: task(POINT, set('"ENABLED"')) },
  ],
});
