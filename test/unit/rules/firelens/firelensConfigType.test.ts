import { firelensConfigType } from '../../../../server/src/validation/rules/firelens/firelensConfigType.ts';
import { testRule } from '../testRule.ts';

const task = (type: string) =>
  `{ "containerDefinitions": [{ "firelensConfiguration": { "type": "fluentbit", "options": { "config-file-type": ${type}, "config-file-value": "/extra.conf" } } }] }`;

testRule(firelensConfigType, {
  passes: [
    task('"file"'),
    task('"${TYPE}"'),
    task('null'),
    task('"S3"').replace('{', '{ "requiresCompatibilities": ["FARGATE"],'), // firelens-config-s3-fargate
    '{ "containerDefinitions": [{ "name": "web" }] }',
  ],
  fails: [
    { text: task('^"File"^'), message: '`config-file-type` must be s3 or file, not "File".', fixed: task('"file"') },
    { text: task('^"s3 | file"^'), message: '`config-file-type` must be s3 or file, not "s3 | file".' },
  ],
});
