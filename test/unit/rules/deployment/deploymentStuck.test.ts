import { deploymentStuck } from '../../../../server/src/validation/rules/deployment/deploymentStuck.ts';
import { testRule } from '../testRule.ts';

const service = (minimum: string, maximum: string, rest: string) =>
  `{ "serviceName": "web", "deploymentConfiguration": { "minimumHealthyPercent": ${minimum}, "maximumPercent": ${maximum} }, ${rest} }`;
const stuck = (tasks: string, lower: number, upper: number, minimum: number, maximum: number) =>
  `A deployment can never finish: of ${tasks}, ${lower} must keep running (${minimum} %) and no more than ${upper} may run (${maximum} %).`;

testRule(deploymentStuck, {
  passes: [
    service('50', '200', '"desiredCount": 1'),
    service('0', '100', '"desiredCount": 1'),
    service('50', '150', '"desiredCount": 2'),
    service('66', '100', '"desiredCount": 3'),
    service('50', '150', '"desiredCount": 0'),
    service('50', '150', '"desiredCount": "${COUNT}"'),
    service('50', '150', '"cluster": "c"'),
    service('"${MINIMUM}"', '100', '"desiredCount": 1'),
    service('100', '100', '"desiredCount": 1'), // percents-both-100
    service('null', '100', '"desiredCount": 1'), // percents-both-100
    service('150', '100', '"desiredCount": 1'), // percent-bounds
    service('50', '150', '"desiredCount": 1, "deploymentController": { "type": "CODE_DEPLOY" }'),
    service('50', '150', '"desiredCount": 1, "deploymentController": { "type": "${CONTROLLER}" }'),
    service('50', '150, "strategy": "BLUE_GREEN"', '"desiredCount": 1'),
    service('100', '100', '"schedulingStrategy": "DAEMON"'), // percents-both-100
    service('99', 'null', '"schedulingStrategy": "DAEMON"'),
    '{ "serviceName": "web", "desiredCount": 1 }',
    '{ "service": "web", "desiredCount": 1, "deploymentConfiguration": { "strategy": "ROLLING", "maximumPercent": 150 } }', // the minimum stays as it was
    service('50', '150', '"desiredCount": 1, "forceNewDeployment": true'), // so does the strategy
  ],
  fails: [
    { text: service('^50^', '150', '"desiredCount": 1'), message: stuck('one task', 1, 1, 50, 150) },
    { text: service('^100^', '125', '"desiredCount": 3'), message: stuck('3 tasks', 3, 3, 100, 125) },
    { text: service('^67^', '133', '"desiredCount": 3'), message: stuck('3 tasks', 3, 3, 67, 133) },
    {
      text: service('^50^', '150, "strategy": "ROLLING"', '"desiredCount": 1, "forceNewDeployment": true'),
      message: stuck('one task', 1, 1, 50, 150),
    },
    {
      text: '{ "serviceName": "web", "desiredCount": 1, ^"deploymentConfiguration"^: { "maximumPercent": 150 } }',
      message: stuck('one task', 1, 1, 100, 150),
      pointer: '/deploymentConfiguration/minimumHealthyPercent',
    },
    {
      text: service('^100^', 'null', '"schedulingStrategy": "DAEMON"'),
      message:
        'A deployment can never finish: a daemon never runs twice on an instance, and here it may not stop either.',
    },
  ],
});
