import { awslogsDatetimeAndMultiline } from '../../../../server/src/validation/rules/logging/awslogsDatetimeAndMultiline.ts';
import { testRule } from '../testRule.ts';

const task = (options: string, driver = 'awslogs') =>
  `{ "containerDefinitions": [{ "name": "web", "logConfiguration": { "logDriver": "${driver}", ${options} } }] }`;
const BOTH = '"awslogs-datetime-format": "%Y-%m-%d", "awslogs-multiline-pattern": "ERROR"';

testRule(awslogsDatetimeAndMultiline, {
  passes: [
    task('"options": { "awslogs-datetime-format": "%Y-%m-%d" }'),
    task('"options": { "awslogs-multiline-pattern": "ERROR" }'),
    task('"options": { "awslogs-datetime-format": null, "awslogs-multiline-pattern": "ERROR" }'),
    task(`"options": { ${BOTH} }`, 'awsfirelens'),
    task('"options": "${OPTIONS}"'),
  ],
  fails: [
    {
      text: task(`^"options"^: { ${BOTH} }`),
      pointer: '/containerDefinitions/0/logConfiguration/options',
      message: 'Keep one of `awslogs-datetime-format` and `awslogs-multiline-pattern`; they exclude each other.',
    },
  ],
});
