import { securityPublicIp } from '../../../../server/src/validation/rules/security/securityPublicIp.ts';
import { testRule } from '../testRule.ts';

const service = (assignPublicIp: string) =>
  `{ "serviceName": "web", "launchType": "FARGATE", "networkConfiguration": { "awsvpcConfiguration": { "subnets": ["subnet-0a"], "assignPublicIp": ${assignPublicIp} } } }`;

testRule(securityPublicIp, {
  passes: [service('"DISABLED"'), service('"${PUBLIC}"'), service('null'), '{ "serviceName": "web" }'],
  fails: [
    {
      text: service('^"ENABLED"^'),
      message: 'Each task gets a public IP address. Prefer private subnets with a NAT gateway or VPC endpoints.',
    },
  ],
});
