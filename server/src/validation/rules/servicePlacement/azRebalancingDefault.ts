import { isAbsent, isOpen, itemsOf, known } from '../../../model/field.ts';
import { schedulingStrategy } from '../../../model/schedulingStrategy.ts';
import type { ServiceDefinition } from '../../../model/serviceDefinition.ts';
import { serviceForm } from '../../../model/serviceForm.ts';
import { placeOf } from '../../../model/view.ts';
import { rebalancingObstacle } from '../../../model/zoneRebalancing.ts';
import { serviceRule } from '../../rule.ts';

export const azRebalancingDefault = serviceRule({
  id: 'az-rebalancing-default',
  severity: 'information',
  preset: 'strict',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html',
  rationale: 'Since 2025 ECS switches it on for new services that it suits; tasks then move between zones at any time.',
  messages: {
    default: 'Without `availabilityZoneRebalancing` ECS may move tasks of this service between zones at any time.',
  },
  check(service, report, context) {
    if (serviceForm(service, context) !== 'create' || !isAbsent(service.availabilityZoneRebalancing)) return;
    if (rebalancingObstacle(service, context.task) || mayHaveObstacle(service)) return;
    report(placeOf(service, 'availabilityZoneRebalancing'), 'default');
  },
});

/** A template decides. */
function mayHaveObstacle(service: ServiceDefinition): boolean {
  const { deploymentConfiguration, launchType, loadBalancers, placementConstraints, placementStrategy } = service;
  const maximumPercent = known(deploymentConfiguration)?.maximumPercent;
  const first = known(itemsOf(placementStrategy)[0]);
  return (
    [loadBalancers, placementConstraints, placementStrategy].some(isOpen) ||
    [deploymentConfiguration, launchType, maximumPercent, first?.type, first?.field].some(
      (it) => it !== undefined && it.state !== 'known',
    ) ||
    schedulingStrategy(service) === undefined
  );
}
