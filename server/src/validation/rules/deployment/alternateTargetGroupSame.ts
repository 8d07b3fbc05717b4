import { each, known } from '../../../model/field.ts';
import { repeatedIn } from '../../../model/repeated.ts';
import { serviceRule } from '../../rule.ts';

export const alternateTargetGroupSame = serviceRule({
  id: 'alternate-target-group-same',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AdvancedConfiguration.html',
  rationale: 'Old and new tasks are registered in two target groups, so that traffic can move from one to the other.',
  messages: {
    same: 'The alternate target group must be another one than `targetGroupArn`.',
    twice: { severity: 'warning', text: 'Another load balancer of this service has this alternate target group too.' },
    rules: { severity: 'warning', text: 'Test and production traffic have the same listener rule.' },
  },
  check(service, report) {
    const loadBalancers = each(service.loadBalancers);
    const configurations = loadBalancers.flatMap((it) => known(it.advancedConfiguration) ?? []);
    for (const { targetGroupArn, advancedConfiguration } of loadBalancers) {
      const alternate = known(advancedConfiguration)?.alternateTargetGroupArn;
      if (known(alternate) && known(alternate) === known(targetGroupArn))
        report(alternate, 'same', {}, [], [{ at: targetGroupArn!, message: 'The target group.' }]);
    }
    for (const { again, first } of repeatedIn(configurations.map((it) => it.alternateTargetGroupArn)))
      if (known(again)) report(again, 'twice', {}, [], [{ at: first, message: 'Also given here.' }]);
    for (const { testListenerRule, productionListenerRule } of configurations)
      if (known(testListenerRule) && known(testListenerRule) === known(productionListenerRule))
        report(testListenerRule, 'rules', {}, [], [{ at: productionListenerRule!, message: 'The production rule.' }]);
  },
});
