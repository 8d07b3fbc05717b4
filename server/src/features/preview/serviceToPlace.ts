import { deploymentController } from '../../model/deploymentController.ts';
import { DEFAULT_PERCENTS, deploymentPercents } from '../../model/deploymentPercents.ts';
import { deploymentStrategy } from '../../model/deploymentStrategy.ts';
import { each, isBlank, isOpen, known } from '../../model/field.ts';
import { runsOn } from '../../model/launchTypes.ts';
import type { ServiceDefinition } from '../../model/serviceDefinition.ts';
import type { TaskDefinition } from '../../model/taskDefinition.ts';
import type { Cluster, Deployment, PlacementStrategy, ServiceToPlace } from '../../scheduler/types.ts';
import { originOf } from './origin.ts';
import { strategyOf } from './strategy.ts';
import { constraintsOf, taskNeedOf } from './taskNeed.ts';
import { withoutUndefined } from './withoutUndefined.ts';

/** A service as the simulation takes it; what the text leaves open is assumed, and said. @param configuredName ecspresso's */
export function serviceToPlace(
  service: ServiceDefinition,
  task: TaskDefinition,
  cluster: Cluster,
  configuredName?: string,
): ServiceToPlace {
  const { need, assumptions } = taskNeedOf(task);
  const name = configuredName ?? known(service.serviceName) ?? known(service.service) ?? need.family;
  const schedulingStrategy = known(service.schedulingStrategy) === 'DAEMON' ? 'DAEMON' : 'REPLICA';
  const desiredCount = known(service.desiredCount);
  if (schedulingStrategy === 'REPLICA' && desiredCount === undefined)
    assumptions.push(`${name}: its desired count is not known, assumed 1.`);
  const launchType = launchTypeOf(service, task, cluster, name, assumptions);
  const network = known(known(service.networkConfiguration)?.awsvpcConfiguration);
  const rebalancing = known(service.availabilityZoneRebalancing);
  return withoutUndefined({
    origin: originOf(service),
    kind: 'service' as const,
    name,
    task: need,
    desiredCount: Math.max(0, desiredCount ?? 1),
    schedulingStrategy,
    launchType,
    capacityProviderStrategy: strategyOf(service.capacityProviderStrategy),
    placementStrategy: each(service.placementStrategy).flatMap((strategy) =>
      placementStrategyOf(known(strategy.type), known(strategy.field)),
    ),
    placementConstraints: constraintsOf(service),
    subnets: isOpen(network?.subnets) ? [] : [...each(network?.subnets)],
    assignPublicIp: known(network?.assignPublicIp) === 'ENABLED',
    deployment: deploymentOf(service, schedulingStrategy),
    availabilityZoneRebalancing: rebalancing === 'ENABLED' || rebalancing === 'DISABLED' ? rebalancing : undefined,
    assumptions,
  });
}

/** AWS takes EC2 where neither the service nor the cluster says anything; a Fargate-only task cannot be meant for it. */
function launchTypeOf(
  service: ServiceDefinition,
  task: TaskDefinition,
  cluster: Cluster,
  name: string,
  assumptions: string[],
): ServiceToPlace['launchType'] {
  const written = known(service.launchType);
  if (written === 'EC2' || written === 'FARGATE' || written === 'EXTERNAL') return written;
  if (!isBlank(service.capacityProviderStrategy) || cluster.defaultCapacityProviderStrategy.length > 0)
    return undefined;
  if (!runsOn(task, 'FARGATE') || runsOn(task, 'EC2')) return undefined;
  assumptions.push(`${name}: names no launch type; its task definition is for Fargate, so FARGATE is assumed.`);
  return 'FARGATE';
}

function placementStrategyOf(type: string | undefined, field: string | undefined): PlacementStrategy[] {
  if (type === 'random') return [{ type }];
  if (type === 'spread' && field) return [{ type, field }];
  const resource = field?.toLowerCase();
  return type === 'binpack' && (resource === 'cpu' || resource === 'memory') ? [{ type, field: resource }] : [];
}

/** What ECS does where nothing is said. */
export const DEFAULT_DEPLOYMENTS = {
  REPLICA: { controller: 'ECS', strategy: 'ROLLING', ...DEFAULT_PERCENTS.REPLICA },
  DAEMON: { controller: 'ECS', strategy: 'ROLLING', ...DEFAULT_PERCENTS.DAEMON },
} as const;

function deploymentOf(service: ServiceDefinition, schedulingStrategy: 'REPLICA' | 'DAEMON'): Deployment {
  const configuration = known(service.deploymentConfiguration);
  const { minimumHealthyPercent, maximumPercent } = deploymentPercents(service);
  const defaults = DEFAULT_DEPLOYMENTS[schedulingStrategy];
  return withoutUndefined({
    controller: deploymentController(service) ?? defaults.controller,
    strategy: deploymentStrategy(service) ?? defaults.strategy,
    minimumHealthyPercent: minimumHealthyPercent ?? defaults.minimumHealthyPercent,
    maximumPercent: maximumPercent ?? defaults.maximumPercent,
    stepPercent: known(known(configuration?.linearConfiguration)?.stepPercent),
    canaryPercent: known(known(configuration?.canaryConfiguration)?.canaryPercent),
  });
}
