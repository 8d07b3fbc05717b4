import { environmentFileExtension } from '../../../../server/src/validation/rules/environment/environmentFileExtension.ts';
import { testRule } from '../testRule.ts';

const task = (value: string) =>
  `{ "containerDefinitions": [{ "name": "web", "environmentFiles": [{ "type": "s3", "value": ${value} }] }] }`;

testRule(environmentFileExtension, {
  passes: [
    task('"arn:aws:s3:::bucket/app.env"'),
    task('"arn:aws:s3:::bucket/.env"'),
    task('"arn:aws:s3:::bucket/${FILE}"'),
    task('"s3://bucket/app.txt"'),
    task('null'),
  ],
  fails: [{ text: task('^"arn:aws:s3:::bucket/app.txt"^'), message: 'The name of an environment file ends in .env.' }],
});
