import { efsIdForm } from '../../../../server/src/validation/rules/volumes/efsIdForm.ts';
import { testRule } from '../testRule.ts';

const task = (fileSystem: string, accessPoint = 'null') =>
  `{ "volumes": [{ "name": "data", "efsVolumeConfiguration": { "fileSystemId": ${fileSystem}, "transitEncryption": "ENABLED", "authorizationConfig": { "accessPointId": ${accessPoint} } } }], "containerDefinitions": "\${CONTAINERS}" }`;

testRule(efsIdForm, {
  passes: [
    task('"fs-12345678"', '"fsap-0123456789abcdef0"'),
    task('"arn:aws:elasticfilesystem:eu-west-1:123456789012:file-system/fs-0123456789abcdef0"'),
    task('"fs-1234"', '"fsap-1234"'),
    task('"fs-xxxxxxxx"'),
    task('"FILESYSTEM_ID"'),
    task('"${FILE_SYSTEM}"', '"${ACCESS_POINT}"'),
    task('""', '""'),
    task('null'),
  ],
  fails: [
    {
      text: task('^"my-files"^'),
      message: 'The id of an EFS file system is fs- and at least 8 hexadecimal digits, not my-files.',
    },
    {
      text: task('^"fsap-0123456789abcdef0"^'),
      message: 'The id of an EFS file system is fs- and at least 8 hexadecimal digits, not fsap-0123456789abcdef0.',
    },
    {
      text: task('"fs-12345678"', '^"fsap-123"^'),
      message: 'The id of an EFS access point is fsap- and at least 8 hexadecimal digits, not fsap-123.',
    },
  ],
});
