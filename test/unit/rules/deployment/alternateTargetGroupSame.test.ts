import { alternateTargetGroupSame } from '../../../../server/src/validation/rules/deployment/alternateTargetGroupSame.ts';
import { testRule } from '../testRule.ts';

const service = (loadBalancer: string, strategy = '"BLUE_GREEN"', rest = '') =>
  `{ "serviceName": "web", "deploymentConfiguration": { "strategy": ${strategy} }, "loadBalancers": [${loadBalancer}]${rest} }`;

const balancer = (group: string, alternate: string, rules = '') =>
  `{ "targetGroupArn": "${group}", "advancedConfiguration": { "alternateTargetGroupArn": ${alternate}${rules} } }`;

testRule(alternateTargetGroupSame, {
  passes: [
    service(`${balancer('arn:aws:a', '"arn:aws:b"')}, ${balancer('arn:aws:c', '"arn:aws:d"')}`),
    service(balancer('${GROUP}', '"${GROUP}"')),
    service('{ "targetGroupArn": "", "advancedConfiguration": { "alternateTargetGroupArn": "" } }'),
    service('{ "targetGroupArn": "arn:aws:a" }'),
    service(balancer('arn:aws:a', '"arn:aws:b"', ', "productionListenerRule": "", "testListenerRule": ""')),
  ],
  fails: [
    {
      text: service(balancer('arn:aws:a', '^"arn:aws:a"^')),
      message: 'The alternate target group must be another one than `targetGroupArn`.',
      related: [['/loadBalancers/0/targetGroupArn', 'The target group.']],
    },
    {
      text: service(`${balancer('arn:aws:a', '"arn:aws:b"')}, ${balancer('arn:aws:c', '^"arn:aws:b"^')}`),
      severity: 'warning',
      message: 'Another load balancer of this service has this alternate target group too.',
      related: [['/loadBalancers/0/advancedConfiguration/alternateTargetGroupArn', 'Also given here.']],
    },
    {
      text: service(
        balancer(
          'arn:aws:a',
          '"arn:aws:b"',
          ', "productionListenerRule": "arn:aws:r", "testListenerRule": ^"arn:aws:r"^',
        ),
      ),
      severity: 'warning',
      message: 'Test and production traffic have the same listener rule.',
      related: [['/loadBalancers/0/advancedConfiguration/productionListenerRule', 'The production rule.']],
    },
  ],
});
