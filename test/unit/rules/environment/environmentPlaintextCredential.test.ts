import { environmentPlaintextCredential } from '../../../../server/src/validation/rules/environment/environmentPlaintextCredential.ts';
import { testRule } from '../testRule.ts';

const task = (name: string, value: string) =>
  `{ "containerDefinitions": [{ "name": "web", "environment": [{ "name": ${name}, "value": ${value} }] }] }`;

testRule(environmentPlaintextCredential, {
  passes: [
    task('"AWS_ACCESS_KEY_ID"', '""'),
    task('"AWS_ACCESS_KEY_ID"', '"${KEY}"'),
    task('"AWS_ACCESS_KEY_ID"', '"$AWS_ACCESS_KEY_ID"'),
    task('"AWS_ACCESS_KEY_ID"', 'null'),
    task('"AWS_ACCESS_KEY_ID"', '"XXXXXXXX"'),
    task('"AWS_REGION"', '"eu-west-1"'),
    task('"${NAME}"', '"x"'),
    '{ "containerDefinitions": [{ "name": "web", "secrets": [{ "name": "AWS_ACCESS_KEY_ID", "valueFrom": "x" }] }] }',
  ],
  fails: [
    {
      text: task('"AWS_SECRET_ACCESS_KEY"', '^"wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"^'),
      message: 'Do not write AWS_SECRET_ACCESS_KEY into a task definition. Use the task role, or `secrets`.',
    },
  ],
});
