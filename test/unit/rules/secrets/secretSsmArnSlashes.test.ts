import { secretSsmArnSlashes } from '../../../../server/src/validation/rules/secrets/secretSsmArnSlashes.ts';
import { testRule } from '../testRule.ts';

const ARN = 'arn:aws:ssm:eu-west-1:123456789012:parameter';
const task = (valueFrom: string) =>
  `{ "containerDefinitions": [{ "name": "web", "secrets": [{ "name": "A", "valueFrom": ${valueFrom} }] }] }`;

testRule(secretSsmArnSlashes, {
  passes: [task(`"${ARN}/app/db"`), task(`"${ARN}//\${NAME}"`), task('"//app/db"'), task('null')],
  fails: [
    {
      text: task(`^"${ARN}//app/db"^`),
      message: 'The ARN of the parameter /app/db has one slash: parameter/app/db.',
      fixed: task(`"${ARN}/app/db"`),
    },
  ],
});
