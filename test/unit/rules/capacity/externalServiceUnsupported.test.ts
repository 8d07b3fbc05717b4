import { externalServiceUnsupported } from '../../../../server/src/validation/rules/capacity/externalServiceUnsupported.ts';
import { testRule } from '../testRule.ts';

testRule(externalServiceUnsupported, {
  passes: [
    '{ "desiredCount": 1, "launchType": "EXTERNAL", "loadBalancers": [], "networkConfiguration": null }',
    '{ "desiredCount": 1, "launchType": "EXTERNAL", "deploymentConfiguration": { "strategy": "BLUE_GREEN" } }',
    '{ "desiredCount": 1, "launchType": "EXTERNAL", "serviceConnectConfiguration": { "enabled": false } }',
    '{ "desiredCount": 1, "launchType": "EC2", "serviceRegistries": [{ "registryArn": "arn:aws:servicediscovery:eu-west-1:123456789012:service/srv-1" }] }',
    '{ "desiredCount": 1, "launchType": "${LAUNCH_TYPE}", "volumeConfigurations": [{ "name": "data" }] }',
  ],
  fails: [
    {
      text: '{ "desiredCount": 1, "launchType": "EXTERNAL", ^"volumeConfigurations"^: [{ "name": "data" }] }',
      message: 'Launch type EXTERNAL does not support `volumeConfigurations`.',
    },
    {
      text: '{ "desiredCount": 1, "launchType": "EXTERNAL", ^"serviceConnectConfiguration"^: { "enabled": true } }',
      message: 'Launch type EXTERNAL does not support Service Connect.',
    },
    {
      text: '{ "desiredCount": 1, "launchType": "EXTERNAL", "deploymentConfiguration": { "strategy": ^"CANARY"^ } }',
      message: 'Launch type EXTERNAL has no load balancer to shift traffic by, which CANARY needs.',
    },
  ],
});
