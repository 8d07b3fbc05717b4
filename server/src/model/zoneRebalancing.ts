import { each, type Field, isSet, itemsOf, known, type Place } from './field.ts';
import { placementConstraints } from './placementConstraints.ts';
import type { ServiceDefinition } from './serviceDefinition.ts';
import type { TaskDefinition } from './taskDefinition.ts';

export interface RebalancingObstacle {
  readonly reason: 'daemon' | 'external' | 'maximumPercent' | 'classicLoadBalancer' | 'constraint' | 'strategy';
  readonly at: Place;
}

/**
 * What certainly keeps ECS from moving tasks between zones to even them out.
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-rebalancing.html
 */
export function rebalancingObstacle(
  service: ServiceDefinition,
  task: TaskDefinition | undefined,
): RebalancingObstacle | undefined {
  const { schedulingStrategy, launchType, deploymentConfiguration, loadBalancers, placementStrategy } = service;
  if (schedulingStrategy && known(schedulingStrategy) === 'DAEMON') return { reason: 'daemon', at: schedulingStrategy };
  if (launchType && known(launchType) === 'EXTERNAL') return { reason: 'external', at: launchType };
  const maximumPercent = known(deploymentConfiguration)?.maximumPercent;
  if (maximumPercent && (known(maximumPercent) ?? 200) <= 100) return { reason: 'maximumPercent', at: maximumPercent };
  const classic = each(loadBalancers).find(({ loadBalancerName }) => isSet(loadBalancerName))?.loadBalancerName;
  if (classic) return { reason: 'classicLoadBalancer', at: classic };
  const expression = [...placementConstraints(service), ...placementConstraints(task)]
    .map((constraint) => constraint.expression)
    .find(namesZone);
  if (expression) return { reason: 'constraint', at: expression };
  const first = known(itemsOf(placementStrategy)[0]);
  const field = known(first?.field);
  const type = known(first?.type);
  const isByZone = type === 'spread' && field === 'attribute:ecs.availability-zone';
  const isCertain = type !== undefined && (type !== 'spread' || field !== undefined);
  return first && isCertain && !isByZone ? { reason: 'strategy', at: first } : undefined;
}

const namesZone = (expression: Field<string> | undefined): boolean =>
  known(expression)?.includes('attribute:ecs.availability-zone') ?? false;
