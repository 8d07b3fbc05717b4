import { singleSubnet } from '../../../../server/src/validation/rules/network/singleSubnet.ts';
import { testRule } from '../testRule.ts';

testRule(singleSubnet, {
  passes: [
    '{ "desiredCount": 1, "networkConfiguration": { "awsvpcConfiguration": { "subnets": ["subnet-1"] } } }',
    '{ "desiredCount": 2, "networkConfiguration": { "awsvpcConfiguration": { "subnets": ["subnet-1", "subnet-2"] } } }',
    '{ "desiredCount": 2, "networkConfiguration": { "awsvpcConfiguration": { "subnets": ["${SUBNETS}"] } } }',
    '{ "desiredCount": "${COUNT}", "networkConfiguration": { "awsvpcConfiguration": { "subnets": ["subnet-1"] } } }',
  ],
  fails: [
    {
      text: '{ "desiredCount": 2, "networkConfiguration": { "awsvpcConfiguration": { "subnets": [^"subnet-1"^] } } }',
      message: 'All 2 tasks run in the one Availability Zone of this subnet.',
    },
  ],
});
