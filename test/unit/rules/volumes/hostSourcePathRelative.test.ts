import { hostSourcePathRelative } from '../../../../server/src/validation/rules/volumes/hostSourcePathRelative.ts';
import { testRule } from '../testRule.ts';

const task = (path: string, launchType = '"EC2"') =>
  `{ "requiresCompatibilities": [${launchType}], "volumes": [{ "name": "data", "host": { "sourcePath": ${path} } }], "containerDefinitions": "\${CONTAINERS}" }`;

testRule(hostSourcePathRelative, {
  passes: [
    task('"/data"'),
    task('"C:\\\\data"'),
    task('"\\\\\\\\.\\\\pipe\\\\docker_engine"'),
    task('"${PATH}"'),
    task('"./data"', '"FARGATE"'),
    task('""'),
    task('null'),
    '{ "volumes": [{ "name": "data", "host": {} }] }',
  ],
  fails: [
    { text: task('^"./data"^'), message: '`sourcePath` must be an absolute path of the host, not ./data.' },
    { text: task('^"~/data"^'), message: '`sourcePath` must be an absolute path of the host, not ~/data.' },
    {
      text: task('^"data"^'),
      message: 'data is no absolute path: Docker takes it for the name of a Docker volume.',
      severity: 'warning',
    },
  ],
});
