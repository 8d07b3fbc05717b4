import { logModeValue } from '../../../../server/src/validation/rules/logging/logModeValue.ts';
import { testRule } from '../testRule.ts';

const task = (mode: string, driver = 'awslogs') =>
  `{ "containerDefinitions": [{ "logConfiguration": { "logDriver": "${driver}", "options": { "mode": ${mode} } } }] }`;

testRule(logModeValue, {
  passes: [
    task('"blocking"'),
    task('"non-blocking"'),
    task('"${MODE}"'),
    task('""'), // Docker takes it for absent
    task('null'),
    task('"fast"', 'awsfirelens'),
    task('"fast"', '${DRIVER}'),
  ],
  fails: [
    {
      text: task('^"non_blocking"^'),
      message: '`mode` must be blocking or non-blocking, not "non_blocking".',
      fixed: task('"non-blocking"'),
    },
    { text: task('^"async"^', 'splunk'), message: '`mode` must be blocking or non-blocking, not "async".' },
  ],
});
