import { advancedConfigurationUnused } from '../../../../server/src/validation/rules/deployment/advancedConfigurationUnused.ts';
import { testRule } from '../testRule.ts';

const service = (loadBalancer: string, strategy = '"BLUE_GREEN"', rest = '') =>
  `{ "serviceName": "web", "deploymentConfiguration": { "strategy": ${strategy} }, "loadBalancers": [${loadBalancer}]${rest} }`;

testRule(advancedConfigurationUnused, {
  passes: [
    service('{ "advancedConfiguration": { "roleArn": "arn:aws:x" } }'),
    service('{ "advancedConfiguration": { "roleArn": "arn:aws:x" } }', '"${STRATEGY}"'),
    service('{ "advancedConfiguration": {} }', '"ROLLING"'),
    service('{ "advancedConfiguration": null }', '"ROLLING"'),
    '{ "service": "web", "loadBalancers": [{ "advancedConfiguration": { "roleArn": "arn:aws:x" } }] }', // the strategy stays as it was
  ],
  fails: [
    {
      text: service('{ ^"advancedConfiguration"^: { "roleArn": "arn:aws:x" } }', 'null'),
      message: 'Not used by rolling deployments, only by BLUE_GREEN, LINEAR and CANARY.',
    },
    {
      text: '{ "serviceName": "web", "loadBalancers": [{ ^"advancedConfiguration"^: { "roleArn": "arn:aws:x" } }] }',
      message: 'Not used by rolling deployments, only by BLUE_GREEN, LINEAR and CANARY.',
    },
  ],
});
