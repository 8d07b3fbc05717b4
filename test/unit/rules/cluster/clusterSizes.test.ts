import { clusterSizes } from '../../../../server/src/validation/rules/cluster/clusterSizes.ts';
import { testRule } from '../testRule.ts';

const group = (sizes: string) =>
  `{ "capacityProviders": [{ "name": "a", "autoScalingGroup": { "instanceType": "m5.large", ${sizes} } }] }`;

testRule(clusterSizes, {
  passes: [
    group('"minSize": 1, "maxSize": 3, "desiredCapacity": 2'),
    group('"maxSize": 0'),
    group('"minSize": "${MIN}", "maxSize": 1'),
    '{ "services": ["a.json", { "definition": "b.json", "scalableTarget": { "minCapacity": 2, "maxCapacity": 2 } }] }',
  ],
  fails: [
    { text: group('"minSize": ^4^, "maxSize": 3'), message: '`minSize` 4 is above `maxSize` 3.' },
    {
      text: group('"minSize": 1, "maxSize": 3, "desiredCapacity": ^0^'),
      message: '`desiredCapacity` 0 is below `minSize` 1.',
    },
    { text: group('"maxSize": 3, "desiredCapacity": ^4^'), message: '`desiredCapacity` 4 is above `maxSize` 3.' },
    {
      text: '{ "services": [{ "definition": "b.json", "scalableTarget": { "minCapacity": ^3^, "maxCapacity": 2 } }] }',
      message: '`minCapacity` 3 is above `maxCapacity` 2.',
    },
  ],
});
