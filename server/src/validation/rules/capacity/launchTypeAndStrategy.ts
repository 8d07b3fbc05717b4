import { isSet, known } from '../../../model/field.ts';
import { schedulingStrategy } from '../../../model/schedulingStrategy.ts';
import { createsService } from '../../../model/serviceForm.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const launchTypeAndStrategy = serviceRule({
  id: 'launch-type-and-strategy',
  severity: 'error',
  source: 'https://github.com/terraform-linters/tflint-ruleset-aws/issues/349',
  rationale:
    'AWS refuses it: "Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again".',
  messages: {
    both: 'A service takes either `launchType` or `capacityProviderStrategy`. Remove one.',
  },
  check(service, report, context) {
    const launchType = known(service.launchType);
    if (!createsService(service, context) || !isSet(service.capacityProviderStrategy)) return;
    if (schedulingStrategy(service) === 'DAEMON') return; // daemon-capacity-provider-strategy
    if (!launchType || launchType === 'MANAGED_INSTANCES') return; // for those the strategy is the right one
    const related = [{ at: service.launchType!, message: 'The launch type.' }];
    report(keyPlaceOf(service, 'capacityProviderStrategy'), 'both', {}, [], related);
  },
});
