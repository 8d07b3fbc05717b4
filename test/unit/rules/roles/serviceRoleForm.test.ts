import { serviceRoleForm } from '../../../../server/src/validation/rules/roles/serviceRoleForm.ts';
import { testRule } from '../testRule.ts';

const ROLE = '"arn:aws:iam::123456789012:role/ecs/infrastructure"';
const message = 'Expected the ARN of an IAM role: arn:aws:iam::ACCOUNT:role/NAME.';

const balancer = (role: string) =>
  `{ "serviceName": "web", "loadBalancers": [{ "advancedConfiguration": { "roleArn": ${role} } }] }`;
const lattice = (role: string) => `{ "serviceName": "web", "vpcLatticeConfigurations": [{ "roleArn": ${role} }] }`;
const volume = (role: string) =>
  `{ "serviceName": "web", "volumeConfigurations": [{ "name": "data", "managedEBSVolume": { "roleArn": ${role} } }] }`;
const tls = (role: string) =>
  `{ "serviceName": "web", "serviceConnectConfiguration": { "enabled": true, "services": [{ "tls": { "roleArn": ${role} } }] } }`;
const hook = (role: string) =>
  `{ "serviceName": "web", "deploymentConfiguration": { "lifecycleHooks": [{ "roleArn": ${role} }] } }`;

testRule(serviceRoleForm, {
  passes: [
    ...[balancer, lattice, volume, tls, hook].map((service) => service(ROLE)),
    balancer('"${ROLE}"'),
    balancer('"INFRASTRUCTURE_ROLE_ARN"'),
    balancer('"arn:aws:iam::ACCOUNT_ID:role/infrastructure"'),
    balancer('""'),
    '{ "serviceName": "web", "role": "ecsServiceRole" }',
  ],
  fails: [
    ...[balancer, lattice, volume, tls, hook].map((service) => ({ text: service('^"ecsInfrastructure"^'), message })),
    { text: volume('^"arn:aws:iam::123456789012:instance-profile/ecs"^'), message },
  ],
});
