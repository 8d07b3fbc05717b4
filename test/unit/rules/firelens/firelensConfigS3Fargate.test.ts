import { firelensConfigS3Fargate } from '../../../../server/src/validation/rules/firelens/firelensConfigS3Fargate.ts';
import { testRule } from '../testRule.ts';

const task = (type: string, launchTypes = '["FARGATE"]') =>
  `{ "requiresCompatibilities": ${launchTypes}, "containerDefinitions": [{ "firelensConfiguration": { "type": "fluentbit", "options": { "config-file-type": ${type}, "config-file-value": "arn:aws:s3:::logs/extra.conf" } } }] }`;

testRule(firelensConfigS3Fargate, {
  passes: [task('"file"'), task('"${TYPE}"'), task('"s3"', '["EC2"]'), task('"s3"', 'null')],
  fails: [
    {
      text: task('^"s3"^', '["EC2", "FARGATE"]'),
      message: 'On Fargate `config-file-type` must be file: put the configuration into the image of the router.',
    },
    {
      text: task('^"S3"^'),
      message: 'On Fargate `config-file-type` must be file: put the configuration into the image of the router.',
    },
  ],
});
