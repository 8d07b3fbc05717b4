import { s3filesAccessPointRoot } from '../../../../server/src/validation/rules/volumes/s3filesAccessPointRoot.ts';
import { testRule } from '../testRule.ts';

const task = (root: string, accessPoint: string) => `{
  "taskRoleArn": "arn:aws:iam::123456789012:role/x",
  "containerDefinitions": "\${CONTAINERS}",
  "volumes": [
    {
      "name": "data",
      "s3filesVolumeConfiguration": {
        "fileSystemArn": "arn:aws:s3files:eu-west-1:123456789012:file-system/fs-0123456789abcdef0",${root}
        "accessPointArn": ${accessPoint}
      }
    }
  ]
}`;
const root = (directory: string) => `\n        "rootDirectory": ${directory},`;
const POINT =
  '"arn:aws:s3files:eu-west-1:123456789012:file-system/fs-0123456789abcdef0/access-point/fsap-0123456789abcdef0"';

testRule(s3filesAccessPointRoot, {
  passes: [
    task(root('"/"'), POINT),
    task('', POINT),
    task(root('"${ROOT}"'), POINT),
    task(root('"/data"'), 'null'),
    task(root('"/data"'), '"${ACCESS_POINT}"'),
    '{ "volumes": [{ "name": "data" }] }',
  ],
  fails: [
    {
      text: task(root('^"/data"^'), POINT),
      message: 'With an access point `rootDirectory` must be / or left out; the access point decides the directory.',
      fixed: task('', POINT),
    },
  ],
});
