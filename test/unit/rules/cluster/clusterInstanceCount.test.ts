import { clusterInstanceCount } from '../../../../server/src/validation/rules/cluster/clusterInstanceCount.ts';
import { testRule } from '../testRule.ts';

testRule(clusterInstanceCount, {
  passes: [
    '{ "containerInstances": [{ "instanceType": "m5.large", "count": 4999 }, { "instanceType": "m5.large" }] }',
    '{ "containerInstances": [{ "instanceType": "m5.large", "count": "${COUNT}" }] }',
    '{ "containerInstances": [] }',
  ],
  fails: [
    {
      text: '{ "containerInstances": [{ "instanceType": "m5.large", "count": ^1000000^ }, { "instanceType": "m5.large" }] }',
      message:
        'With this entry the cluster has 1000000 container instances; ECS allows 5,000, and the preview takes no more.',
    },
    {
      text: '{ "containerInstances": [{ "instanceType": "m5.large" }, { "instanceType": "m5.large", "count": ^5000^ }] }',
      message:
        'With this entry the cluster has 5001 container instances; ECS allows 5,000, and the preview takes no more.',
    },
    {
      text: '{ "containerInstances": [{ "instanceType": "m5.large", "count": ^0^ }] }',
      severity: 'information',
      message: 'A `count` of 0 adds no container instance.',
    },
  ],
});
