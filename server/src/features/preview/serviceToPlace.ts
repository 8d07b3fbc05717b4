import { each, isAbsent, isBlank, known } from '../../model/field.ts';
import { runsOn } from '../../model/launchTypes.ts';
import type { ServiceDefinition } from '../../model/serviceDefinition.ts';
import type { TaskDefinition } from '../../model/taskDefinition.ts';
import type { Cluster, Deployment, PlacementStrategy, ServiceToPlace } from '../../scheduler/types.ts';
import { strategyOf } from './clusterFromFile.ts';
import { withoutUndefined } from './instanceShape.ts';
import { originOf } from './origin.ts';
import { constraintsOf, taskNeedOf } from './taskNeed.ts';

/** Tasks of a definition that no service runs: one of them, so that it can be seen where it would land. */
export function standaloneTask(task: TaskDefinition, count = 1): ServiceToPlace {
  const { need, assumptions } = taskNeedOf(task);
  return {
    origin: originOf(task),
    kind: 'standalone',
    name: need.family,
    task: need,
    desiredCount: count,
    schedulingStrategy: 'REPLICA',
    launchType: runsOn(task, 'FARGATE') ? 'FARGATE' : 'EC2',
    capacityProviderStrategy: [],
    placementStrategy: [],
    placementConstraints: [],
    subnets: [],
    assignPublicIp: false,
    deployment: deploymentOf(undefined, 'REPLICA'),
    assumptions: [
      `${need.family}: no service runs this task definition, ${count === 1 ? 'one task is' : `${count} tasks are`} placed.`,
      ...assumptions,
    ],
  };
}

/** A service as the simulation takes it; what the text leaves open is assumed, and said. */
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
    subnets: [...each(network?.subnets)],
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

const CONTROLLERS = ['ECS', 'CODE_DEPLOY', 'EXTERNAL'] as const;
const STRATEGIES = ['ROLLING', 'BLUE_GREEN', 'LINEAR', 'CANARY'] as const;

function deploymentOf(service: ServiceDefinition | undefined, schedulingStrategy: 'REPLICA' | 'DAEMON'): Deployment {
  const configuration = known(service?.deploymentConfiguration);
  const controller = known(known(service?.deploymentController)?.type);
  const strategy = known(configuration?.strategy);
  const isDaemon = schedulingStrategy === 'DAEMON';
  const percent = (field: NonNullable<typeof configuration>['maximumPercent'] | undefined, otherwise: number) =>
    isAbsent(field) ? otherwise : (known(field) ?? otherwise);
  return withoutUndefined({
    controller: CONTROLLERS.find((it) => it === controller) ?? 'ECS',
    strategy: STRATEGIES.find((it) => it === strategy) ?? 'ROLLING',
    minimumHealthyPercent: percent(configuration?.minimumHealthyPercent, isDaemon ? 0 : 100),
    maximumPercent: percent(configuration?.maximumPercent, isDaemon ? 100 : 200),
    stepPercent: known(known(configuration?.linearConfiguration)?.stepPercent),
    canaryPercent: known(known(configuration?.canaryConfiguration)?.canaryPercent),
  });
}
