import { ecspressoDesiredCount } from '../../../../server/src/validation/rules/service/ecspressoDesiredCount.ts';
import { testRule } from '../testRule.ts';

testRule(ecspressoDesiredCount, {
  passes: [
    '{ "launchType": "FARGATE", "taskDefinition": "web" }',
    { text: '{ "launchType": "FARGATE", "desiredCount": 1 }', ecspresso: true },
    { text: '{ "launchType": "FARGATE", "schedulingStrategy": "REPLICA" }', ecspresso: true },
    { text: '{ "launchType": "FARGATE", "schedulingStrategy": "${STRATEGY}" }', ecspresso: true },
  ],
  fails: [
    {
      text: '^{^ "launchType": "FARGATE", "healthCheckGracePeriodSeconds": 10 }',
      ecspresso: true,
      message:
        'ecspresso can update this service but not create it: give `desiredCount`, or write `schedulingStrategy`.',
      pointer: '/desiredCount',
    },
  ],
});
