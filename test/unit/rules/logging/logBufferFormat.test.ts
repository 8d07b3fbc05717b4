import { logBufferFormat } from '../../../../server/src/validation/rules/logging/logBufferFormat.ts';
import { testRule } from '../testRule.ts';

const task = (size: string, driver = 'awslogs') =>
  `{ "containerDefinitions": [{ "logConfiguration": { "logDriver": "${driver}", "options": { "max-buffer-size": ${size} } } }] }`;

testRule(logBufferFormat, {
  passes: [
    ...['25m', '25M', '25mb', '25MiB', '4096', '1.5g', '10 k', '25b'].map((size) => task(`"${size}"`)),
    task('"${SIZE}"'),
    task('null'),
    task('"plenty"', 'awsfirelens'),
  ],
  fails: [
    {
      text: task('^"25 megabytes"^'),
      message: '`max-buffer-size` must be a number with a unit, such as 25m, not "25 megabytes".',
    },
    {
      text: task('^""^', 'splunk'),
      message: '`max-buffer-size` must be a number with a unit, such as 25m, not "".',
    },
    { text: task('^"-1m"^'), message: '`max-buffer-size` must be a number with a unit, such as 25m, not "-1m".' },
  ],
});
