import { platformVersionNotFargate } from '../../../../server/src/validation/rules/capacity/platformVersionNotFargate.ts';
import { testRule } from '../testRule.ts';

testRule(platformVersionNotFargate, {
  passes: [
    '{ "desiredCount": 1, "launchType": "FARGATE", "platformVersion": "1.4.0" }',
    '{ "desiredCount": 1, "platformVersion": "1.4.0" }',
    '{ "desiredCount": 1, "launchType": "EC2", "platformVersion": null }',
    '{ "desiredCount": 1, "launchType": "EC2", "platformVersion": "${VERSION}" }',
    '{ "desiredCount": 1, "launchType": "${LAUNCH_TYPE}", "platformVersion": "LATEST" }',
  ],
  fails: [
    {
      text: '{ "desiredCount": 1, "launchType": "EC2", ^"platformVersion"^: "LATEST" }',
      message: 'Only Fargate has platform versions, and the launch type is EC2.',
      fixed: '{ "desiredCount": 1, "launchType": "EC2" }',
    },
    {
      text: '{ "desiredCount": 1, ^"platformVersion"^: "1.4.0", "launchType": "EXTERNAL" }',
      message: 'Only Fargate has platform versions, and the launch type is EXTERNAL.',
      fixed: '{ "desiredCount": 1, "launchType": "EXTERNAL" }',
    },
  ],
});
