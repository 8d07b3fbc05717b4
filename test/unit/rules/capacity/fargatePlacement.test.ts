import { fargatePlacement } from '../../../../server/src/validation/rules/capacity/fargatePlacement.ts';
import { testRule } from '../testRule.ts';

testRule(fargatePlacement, {
  passes: [
    '{ "desiredCount": 1, "launchType": "EC2", "placementStrategy": [{ "type": "random" }] }',
    '{ "desiredCount": 1, "launchType": "FARGATE", "placementStrategy": [], "placementConstraints": [] }',
    '{ "desiredCount": 1, "placementStrategy": [{ "type": "random" }] }',
    '{ "desiredCount": 1, "launchType": "${LAUNCH_TYPE}", "placementStrategy": [{ "type": "random" }] }',
    '{ "schedulingStrategy": "DAEMON", "launchType": "FARGATE", "placementStrategy": [{ "type": "random" }] }',
  ],
  fails: [
    {
      text: '{ "desiredCount": 1, "launchType": "FARGATE", ^"placementStrategy"^: [{ "type": "random" }] }',
      message: 'Fargate takes no `placementStrategy`: there are no container instances to choose from.',
      fixed: '{ "desiredCount": 1, "launchType": "FARGATE" }',
    },
    {
      text: '{ "desiredCount": 1, "capacityProviderStrategy": [{ "capacityProvider": "FARGATE" }], ^"placementConstraints"^: [{ "type": "distinctInstance" }] }',
      message: 'Fargate takes no `placementConstraints`: there are no container instances to choose from.',
      fixed: '{ "desiredCount": 1, "capacityProviderStrategy": [{ "capacityProvider": "FARGATE" }] }',
    },
  ],
});
