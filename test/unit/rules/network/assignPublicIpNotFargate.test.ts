import { assignPublicIpNotFargate } from '../../../../server/src/validation/rules/network/assignPublicIpNotFargate.ts';
import { testRule } from '../testRule.ts';

const network = (assignPublicIp: string) =>
  `"networkConfiguration": { "awsvpcConfiguration": { "subnets": ["subnet-1"], "assignPublicIp": ${assignPublicIp} } }`;

testRule(assignPublicIpNotFargate, {
  passes: [
    `{ "desiredCount": 1, "launchType": "FARGATE", ${network('"ENABLED"')} }`,
    `{ "desiredCount": 1, "launchType": "EC2", ${network('"DISABLED"')} }`,
    `{ "desiredCount": 1, ${network('"ENABLED"')} }`, // the cluster's default may be Fargate
    `{ "desiredCount": 1, "launchType": "EC2", ${network('"${PUBLIC}"')} }`,
    `{ "desiredCount": 1, "capacityProviderStrategy": [{ "capacityProvider": "FARGATE" }], ${network('"ENABLED"')} }`,
    `{ "desiredCount": 1, "capacityProviderStrategy": [{ "capacityProvider": "\${PROVIDER}" }], ${network('"ENABLED"')} }`,
  ],
  fails: [
    {
      text: `{ "desiredCount": 1, "launchType": "EC2", ${network('^"ENABLED"^')} }`,
      message: 'Tasks of launch type EC2 cannot have public IP addresses.',
      fixed: `{ "desiredCount": 1, "launchType": "EC2", ${network('"DISABLED"')} }`,
    },
    {
      text: `{ "desiredCount": 1, "capacityProviderStrategy": [{ "capacityProvider": "general" }], ${network('^"ENABLED"^')} }`,
      message: 'Only tasks on Fargate can have public IP addresses, and general is no capacity provider of Fargate.',
      severity: 'warning',
      fixed: `{ "desiredCount": 1, "capacityProviderStrategy": [{ "capacityProvider": "general" }], ${network('"DISABLED"')} }`,
    },
  ],
});
