import { assignPublicIpDefault } from '../../../../server/src/validation/rules/network/assignPublicIpDefault.ts';
import { testRule } from '../testRule.ts';

testRule(assignPublicIpDefault, {
  passes: [
    '{ "desiredCount": 1, "launchType": "FARGATE", "networkConfiguration": { "awsvpcConfiguration": { "subnets": ["subnet-1"], "assignPublicIp": "DISABLED" } } }',
    '{ "desiredCount": 1, "launchType": "EC2", "networkConfiguration": { "awsvpcConfiguration": { "subnets": ["subnet-1"] } } }',
    '{ "service": "web", "desiredCount": 1, "launchType": "FARGATE", "networkConfiguration": { "awsvpcConfiguration": { "subnets": ["subnet-1"] } } }',
    '{ "desiredCount": 1, "launchType": "FARGATE", "networkConfiguration": "${NETWORK}" }',
  ],
  fails: [
    {
      text: '{ "desiredCount": 1, "launchType": "FARGATE", "networkConfiguration": { ^"awsvpcConfiguration"^: { "subnets": ["subnet-1"] } } }',
      pointer: '/networkConfiguration/awsvpcConfiguration/assignPublicIp',
      message:
        'Without `assignPublicIp` tasks get no public IP address: from a public subnet without NAT gateway or endpoints they cannot pull their images.',
    },
  ],
});
