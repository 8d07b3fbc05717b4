import { advancedConfigurationRequired } from '../../../../server/src/validation/rules/deployment/advancedConfigurationRequired.ts';
import { testRule } from '../testRule.ts';

const service = (loadBalancer: string, strategy = '"BLUE_GREEN"', rest = '') =>
  `{ "serviceName": "web", "deploymentConfiguration": { "strategy": ${strategy} }, "loadBalancers": [${loadBalancer}]${rest} }`;

const COMPLETE =
  '{ "alternateTargetGroupArn": "arn:aws:a", "productionListenerRule": "arn:aws:b", "roleArn": "arn:aws:c" }';

testRule(advancedConfigurationRequired, {
  passes: [
    service(`{ "targetGroupArn": "arn:aws:x", "advancedConfiguration": ${COMPLETE} }`),
    service('{ "targetGroupArn": "arn:aws:x", "advancedConfiguration": "${ADVANCED}" }'),
    service('{ "targetGroupArn": "arn:aws:x" }', '"ROLLING"'),
    service('{ "targetGroupArn": "arn:aws:x" }', '"${STRATEGY}"'),
    service('{ "targetGroupArn": "arn:aws:x" }', '"CANARY"', ', "deploymentController": { "type": "CODE_DEPLOY" }'),
    service('{ "loadBalancerName": "classic" }'),
    service('"${BALANCER}"'),
    service('{ "targetGroupArn": "arn:aws:x" {{ more }} }'),
  ],
  fails: [
    {
      text: service('^{^ "targetGroupArn": "arn:aws:x" }'),
      message:
        'A BLUE_GREEN deployment needs `advancedConfiguration` with `alternateTargetGroupArn`, `productionListenerRule`, `roleArn`.',
      pointer: '/loadBalancers/0/advancedConfiguration',
    },
    {
      text: service(
        '{ "targetGroupArn": "arn:aws:x", ^"advancedConfiguration"^: { "alternateTargetGroupArn": "arn:aws:a", "roleArn": "arn:aws:c" } }',
        '"LINEAR"',
      ),
      message: 'A LINEAR deployment needs `productionListenerRule` here.',
      pointer: '/loadBalancers/0/advancedConfiguration/productionListenerRule',
    },
  ],
});
