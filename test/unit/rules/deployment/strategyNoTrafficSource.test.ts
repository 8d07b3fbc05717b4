import { strategyNoTrafficSource } from '../../../../server/src/validation/rules/deployment/strategyNoTrafficSource.ts';
import { testRule } from '../testRule.ts';

const service = (configuration: string, rest = '') =>
  `{ "serviceName": "web", "deploymentConfiguration": { ${configuration} }${rest} }`;

testRule(strategyNoTrafficSource, {
  passes: [
    service('"strategy": "LINEAR"', ', "loadBalancers": [{ "targetGroupArn": "${GROUP}" }]'),
    service('"strategy": "LINEAR"', ', "loadBalancers": "${BALANCERS}"'),
    service(
      '"strategy": "CANARY"',
      ', "serviceConnectConfiguration": { "enabled": true, "services": [{ "portName": "http" }] }',
    ),
    service('"strategy": "CANARY"', ', "serviceConnectConfiguration": "${CONNECT}"'),
    service(
      '"strategy": "CANARY"',
      ', "serviceConnectConfiguration": { "enabled": "${CONNECT}", "services": [{ "portName": "http" }] }',
    ),
    service(
      '"strategy": "CANARY"',
      ', "vpcLatticeConfigurations": [{ "roleArn": "arn:aws:x", "targetGroupArn": "arn:aws:y", "portName": "http" }]',
    ),
    service('"strategy": "CANARY"', ', "gatewayConnectors": [{ "portName": "http" }]'),
    service('"strategy": "CANARY"', ', "loadBalancers": [{ "loadBalancerName": "classic" }]'), // lb-classic-with-new-features
    service('"strategy": "CANARY"', ', "launchType": "EXTERNAL"'), // external-service-unsupported
    service('"strategy": "CANARY"', ', "deploymentController": { "type": "CODE_DEPLOY" }'), // controller-needs-ecs
    service('"strategy": "ROLLING"'),
    service('"strategy": "${STRATEGY}"'),
    '{ "service": "web", "deploymentConfiguration": { "strategy": "LINEAR" } }', // the target group stays as it was
  ],
  fails: [
    {
      text: service('"strategy": ^"LINEAR"^'),
      message: 'LINEAR moves traffic in steps: the service needs a target group, Service Connect or VPC Lattice.',
    },
    {
      text: service('"strategy": ^"CANARY"^', ', "serviceConnectConfiguration": { "enabled": true }'),
      message: 'CANARY moves traffic in steps: the service needs a target group, Service Connect or VPC Lattice.',
    },
    {
      text: service('"strategy": ^"BLUE_GREEN"^', ', "launchType": "EXTERNAL"'),
      severity: 'information',
      message: 'Without a target group, Service Connect or VPC Lattice ECS shifts no traffic between blue and green.',
    },
    {
      text: service('"strategy": ^"BLUE_GREEN"^'),
      severity: 'information',
      message: 'Without a target group, Service Connect or VPC Lattice ECS shifts no traffic between blue and green.',
    },
  ],
});
