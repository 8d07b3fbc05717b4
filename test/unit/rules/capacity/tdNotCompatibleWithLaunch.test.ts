import { tdNotCompatibleWithLaunch } from '../../../../server/src/validation/rules/capacity/tdNotCompatibleWithLaunch.ts';
import { testRule } from '../testRule.ts';

const withCompatibilities = (list: string) =>
  `{ "family": "web", "requiresCompatibilities": ${list}, "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }] }`;

testRule(tdNotCompatibleWithLaunch, {
  passes: [
    '{ "desiredCount": 1, "launchType": "FARGATE" }',
    { text: '{ "desiredCount": 1, "launchType": "FARGATE" }', task: withCompatibilities('["EC2", "FARGATE"]') },
    { text: '{ "desiredCount": 1, "launchType": "FARGATE" }', task: withCompatibilities('[]') },
    { text: '{ "desiredCount": 1, "launchType": "FARGATE" }', task: withCompatibilities('["${LAUNCH_TYPE}"]') },
    { text: '{ "desiredCount": 1, "launchType": "EC2" }', task: withCompatibilities('["FARGATE"]') },
    { text: '{ "desiredCount": 1, "launchType": "${LAUNCH_TYPE}" }', task: withCompatibilities('["EC2"]') },
    {
      text: '{ "desiredCount": 1, "capacityProviderStrategy": [{ "capacityProvider": "general" }] }',
      task: withCompatibilities('["EC2"]'),
    },
    { text: '{ "desiredCount": 1, "launchType": "EXTERNAL" }', task: withCompatibilities('["EXTERNAL"]') },
    { text: '{ "schedulingStrategy": "DAEMON", "launchType": "FARGATE" }', task: withCompatibilities('["EC2"]') }, // daemon-on-fargate
  ],
  fails: [
    {
      text: '{ "desiredCount": 1, "launchType": ^"FARGATE"^ }',
      task: withCompatibilities('["EC2", "EXTERNAL"]'),
      message: 'The service runs on FARGATE, which the task definition does not list in `requiresCompatibilities`.',
      related: [['/requiresCompatibilities', 'The task definition is for EC2, EXTERNAL.']],
    },
    {
      text: '{ "desiredCount": 1, "capacityProviderStrategy": [{ "capacityProvider": ^"FARGATE_SPOT"^ }] }',
      task: withCompatibilities('["EC2"]'),
      message: 'The service runs on FARGATE, which the task definition does not list in `requiresCompatibilities`.',
    },
    {
      text: '{ "desiredCount": 1, "launchType": ^"EXTERNAL"^ }',
      task: withCompatibilities('["FARGATE"]'),
      severity: 'warning',
      message:
        'The service runs on EXTERNAL, which the task definition does not list: ECS finds out only now whether it fits.',
    },
  ],
});
