import { known } from '../../../model/field.ts';
import { rebalancingObstacle } from '../../../model/zoneRebalancing.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

export const azRebalancingUnsupported = serviceRule({
  id: 'az-rebalancing-unsupported',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-rebalancing.html',
  rationale:
    'CreateService refuses it: "Availability Zone Rebalancing does not support DAEMON as scheduling strategy. Update scheduling strategy and try again".',
  messages: {
    daemon: 'Zone rebalancing is not for daemons.',
    external: 'Zone rebalancing is not for external instances, which are in no zone.',
    maximumPercent: 'Zone rebalancing starts a task before it stops another: `maximumPercent` must be above 100.',
    classicLoadBalancer: 'Zone rebalancing does not go with a Classic Load Balancer.',
    constraint: 'Zone rebalancing does not go with a constraint on attribute:ecs.availability-zone.',
    strategy: 'For zone rebalancing the first placement strategy must be spread by attribute:ecs.availability-zone.',
  },
  check(service, report, { task }) {
    const { availabilityZoneRebalancing } = service;
    if (!availabilityZoneRebalancing || known(availabilityZoneRebalancing) !== 'ENABLED') return;
    const obstacle = rebalancingObstacle(service, task);
    if (!obstacle) return;
    const fixes = [fix.set(availabilityZoneRebalancing, 'DISABLED')];
    report(availabilityZoneRebalancing, obstacle.reason, {}, fixes, [{ at: obstacle.at, message: 'The reason.' }]);
  },
});
