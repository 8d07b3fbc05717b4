import { efsAccessPointRoot } from '../../../../server/src/validation/rules/volumes/efsAccessPointRoot.ts';
import { testRule } from '../testRule.ts';

const task = (root: string, accessPoint: string) => `{
  "containerDefinitions": "\${CONTAINERS}",
  "volumes": [
    {
      "name": "data",
      "efsVolumeConfiguration": {
        "fileSystemId": "fs-12345678",${root}
        "authorizationConfig": { "accessPointId": ${accessPoint} }
      }
    }
  ]
}`;
const root = (directory: string) => `\n        "rootDirectory": ${directory},`;
const POINT = '"fsap-0123456789abcdef0"';

testRule(efsAccessPointRoot, {
  passes: [
    task(root('"/"'), POINT),
    task('', POINT),
    task(root('null'), POINT),
    task(root('""'), POINT),
    task(root('"${ROOT}"'), POINT),
    task(root('"/data"'), 'null'),
    task(root('"/data"'), '"${ACCESS_POINT}"'),
    '{ "volumes": [{ "name": "data", "efsVolumeConfiguration": null }] }',
  ],
  fails: [
    {
      text: task(root('^"/data"^'), POINT),
      message: 'With an access point `rootDirectory` must be / or left out; the access point decides the directory.',
      fixed: task('', POINT),
    },
  ],
});
