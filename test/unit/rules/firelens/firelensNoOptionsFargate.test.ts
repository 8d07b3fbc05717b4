import { firelensNoOptionsFargate } from '../../../../server/src/validation/rules/firelens/firelensNoOptionsFargate.ts';
import { testRule } from '../testRule.ts';

const task = (log: string, launchTypes = '["FARGATE"]') =>
  `{ "requiresCompatibilities": ${launchTypes}, "containerDefinitions": [{ "name": "web", ${log} }] }`;
const MESSAGE = 'A log configuration without `options` has failed on Fargate. Name at least the output here.';

testRule(firelensNoOptionsFargate, {
  passes: [
    task('"logConfiguration": { "logDriver": "awsfirelens", "options": { "Name": "s3" } }'),
    task('"logConfiguration": { "logDriver": "awsfirelens", "options": "${OPTIONS}" }'),
    task('"logConfiguration": { "logDriver": "awsfirelens", "secretOptions": [{ "name": "a", "valueFrom": "b" }] }'),
    task('"logConfiguration": { "logDriver": "awsfirelens" }', '["EC2"]'),
    task('"logConfiguration": { "logDriver": "awslogs" }'),
  ],
  fails: [
    {
      text: task('^"logConfiguration"^: { "logDriver": "awsfirelens" }'),
      pointer: '/containerDefinitions/0/logConfiguration',
      message: MESSAGE,
    },
    {
      text: task('^"logConfiguration"^: { "logDriver": "awsfirelens", "options": {} }'),
      pointer: '/containerDefinitions/0/logConfiguration',
      message: MESSAGE,
    },
  ],
});
