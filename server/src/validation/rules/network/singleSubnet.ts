import { isOpen, itemsOf, known } from '../../../model/field.ts';
import { serviceRule } from '../../rule.ts';

export const singleSubnet = serviceRule({
  id: 'single-subnet',
  severity: 'hint',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AwsVpcConfiguration.html',
  rationale:
    'A subnet lies in one Availability Zone. With a single one all tasks are lost together with it, and zone rebalancing has nothing to do.',
  messages: {
    single: 'All {count} tasks run in the one Availability Zone of this subnet.',
  },
  check(service, report) {
    const { subnets } = known(known(service.networkConfiguration)?.awsvpcConfiguration) ?? {};
    const [subnet, ...others] = itemsOf(subnets);
    const count = known(service.desiredCount) ?? 0;
    if (!subnet || others.length > 0 || isOpen(subnets) || !known(subnet) || count < 2) return;
    report(subnet, 'single', { count });
  },
});
