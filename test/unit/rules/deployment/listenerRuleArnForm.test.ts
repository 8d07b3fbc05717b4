import { listenerRuleArnForm } from '../../../../server/src/validation/rules/deployment/listenerRuleArnForm.ts';
import { testRule } from '../testRule.ts';

const ELB = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:';
const service = (key: string, arn: string) =>
  `{ "serviceName": "web", "loadBalancers": [{ "advancedConfiguration": { "${key}": ${arn} } }] }`;
const OTHER =
  'Expected the ARN of a listener rule (…:listener-rule/app/…) or of a Network Load Balancer’s listener (…:listener/net/…).';

testRule(listenerRuleArnForm, {
  passes: [
    service(
      'productionListenerRule',
      `"${ELB}listener-rule/app/web/50dc6c495c0c9188/f2f7dc8efc522ab2/9683b2d02a6cabee"`,
    ),
    service('testListenerRule', `"${ELB}listener/net/web/50dc6c495c0c9188/f2f7dc8efc522ab2"`),
    service('testListenerRule', '"${RULE}"'),
    service('testListenerRule', '"arn:aws:elasticloadbalancing:eu-west-1:ACCOUNT_ID:listener/app/web/1/2"'),
    service('testListenerRule', '""'),
    service('testListenerRule', '"your-listener-rule"'),
    service('testListenerRule', 'null'),
  ],
  fails: [
    {
      text: service('productionListenerRule', `^"${ELB}listener/app/web/50dc6c495c0c9188/f2f7dc8efc522ab2"^`),
      message: 'This is a listener of an Application Load Balancer. ECS needs one of its rules: …:listener-rule/app/….',
    },
    {
      text: service('testListenerRule', `^"${ELB}targetgroup/web/73e2d6bc24d8a067"^`),
      message: OTHER,
    },
    { text: service('testListenerRule', '^"web"^'), message: OTHER },
  ],
});
