import { servicePlatformFamily } from '../../../../server/src/validation/rules/service/servicePlatformFamily.ts';
import { testRule } from '../testRule.ts';

testRule(servicePlatformFamily, {
  passes: [
    '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1 }',
    '{ "serviceName": "web", "status": "ACTIVE", "platformFamily": "Linux", "desiredCount": 1 }', // output
    '{ "platformFamily": "Linux", "desiredCount": 1 }', // ecspresso
    '{ "serviceName": "{{ must_env `NAME` }}", "platformFamily": "Linux", "desiredCount": 1 }',
  ],
  fails: [
    {
      text: '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1, ^"platformFamily"^: "LINUX" }',
      message:
        'No call takes `platformFamily`. The operating system stands in `runtimePlatform` of the task definition.',
      fixed: '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1 }',
    },
  ],
});
