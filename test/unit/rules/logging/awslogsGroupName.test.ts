import { awslogsGroupName } from '../../../../server/src/validation/rules/logging/awslogsGroupName.ts';
import { testRule } from '../testRule.ts';

const task = (group: string) =>
  `{ "containerDefinitions": [{ "logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-group": ${group} } } }] }`;

testRule(awslogsGroupName, {
  passes: [
    task('"/ecs/web_1.a-b#c"'),
    task(`"${'a'.repeat(512)}"`),
    task('"/ecs/${NAME} x"'),
    task('"/ecs/<name>"'),
    task('null'),
    '{ "containerDefinitions": [{ "logConfiguration": { "logDriver": "awsfirelens", "options": { "awslogs-group": "a b" } } }] }',
  ],
  fails: [
    {
      text: task('^"/ecs/my web"^'),
      message:
        'No log group can be called "/ecs/my web": 1 to 512 letters, digits and characters of `_ - / . #` make a name.',
    },
    {
      text: task('^""^'),
      message: 'No log group can be called "": 1 to 512 letters, digits and characters of `_ - / . #` make a name.',
    },
    {
      text: task(`^"${'a'.repeat(513)}"^`),
      message: `No log group can be called "${'a'.repeat(59)}…": 1 to 512 letters, digits and characters of \`_ - / . #\` make a name.`,
    },
    {
      text: task('^"arn:aws:logs:eu-west-1:123456789012:log-group:web"^'),
      message: '`awslogs-group` takes the name of the log group, not its ARN.',
    },
  ],
});
