import { secretBareNameIsSsm } from '../../../../server/src/validation/rules/secrets/secretBareNameIsSsm.ts';
import { testRule } from '../testRule.ts';

const task = (valueFrom: string) =>
  `{ "containerDefinitions": [{ "name": "web", "secrets": [{ "name": "A", "valueFrom": ${valueFrom} }] }] }`;

testRule(secretBareNameIsSsm, {
  passes: [
    task('"arn:aws:ssm:eu-west-1:123456789012:parameter/db"'),
    task('"db:password::"'),
    task('"/app/${STAGE}/db"'),
    task('""'),
    task('null'),
  ],
  fails: [
    {
      text: task('^"/app/db"^'),
      message:
        '/app/db is the Systems Manager parameter of that name in the Region of the task. A secret of Secrets Manager needs its ARN.',
    },
  ],
});
