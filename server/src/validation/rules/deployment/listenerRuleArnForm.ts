import { parseArn } from '../../../model/arn.ts';
import { each, known } from '../../../model/field.ts';
import { isStandIn } from '../../../model/standIn.ts';
import { serviceRule } from '../../rule.ts';

export const listenerRuleArnForm = serviceRule({
  id: 'listener-rule-arn-form',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AdvancedConfiguration.html',
  rationale: 'ECS changes the rule of an Application Load Balancer, or the listener of a Network Load Balancer.',
  messages: {
    listener: 'This is a listener of an Application Load Balancer. ECS needs one of its rules: …:listener-rule/app/….',
    other:
      'Expected the ARN of a listener rule (…:listener-rule/app/…) or of a Network Load Balancer’s listener (…:listener/net/…).',
  },
  check(service, report) {
    for (const { advancedConfiguration } of each(service.loadBalancers)) {
      const configuration = known(advancedConfiguration);
      for (const rule of [configuration?.productionListenerRule, configuration?.testListenerRule]) {
        const text = known(rule);
        const arn = text ? parseArn(text) : undefined;
        const isBalancer = arn?.service === 'elasticloadbalancing';
        if (
          !text ||
          (!arn && isStandIn(text)) ||
          (isBalancer && /^listener-rule\/app\/|^listener\/net\//.test(arn.resource))
        )
          continue;
        report(rule, isBalancer && arn.resource.startsWith('listener/app/') ? 'listener' : 'other');
      }
    }
  },
});
