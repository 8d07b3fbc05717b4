import { runsOn, runsOnlyOn } from '../../model/launchTypes.ts';
import type { TaskDefinition } from '../../model/taskDefinition.ts';
import type { Cluster, ServiceToPlace } from '../../scheduler/types.ts';
import type { Entry } from './entries.ts';
import { originOf } from './origin.ts';
import { DEFAULT_DEPLOYMENTS } from './serviceToPlace.ts';
import { taskNeedOf } from './taskNeed.ts';

/** Tasks of an entry of a cluster file; without one, a single task of a definition that no service runs, to see where it would land. */
export function standaloneTask(task: TaskDefinition, cluster: Cluster, entry?: Entry): ServiceToPlace {
  const { need, assumptions } = taskNeedOf(task);
  const { launchType, capacityProviderStrategy = [], ...extras } = entry?.extras ?? {};
  const launch = launchType ?? (capacityProviderStrategy.length > 0 ? undefined : launchTypeOf(task, cluster));
  return {
    origin: originOf(task),
    kind: 'standalone',
    name: need.family,
    task: need,
    desiredCount: entry?.count ?? 1,
    schedulingStrategy: 'REPLICA',
    ...(launch ? { launchType: launch } : {}),
    capacityProviderStrategy,
    placementStrategy: [],
    placementConstraints: [],
    subnets: [],
    assignPublicIp: false,
    deployment: DEFAULT_DEPLOYMENTS.REPLICA,
    ...extras,
    assumptions: entry
      ? assumptions
      : [`${need.family}: no service runs this task definition, one task is placed.`, ...assumptions],
  };
}

/** RunTask without either takes the cluster's default strategy, else EC2; a task that is only for Fargate cannot be meant for those. */
function launchTypeOf(task: TaskDefinition, cluster: Cluster): ServiceToPlace['launchType'] {
  if (runsOnlyOn(task, 'FARGATE')) return 'FARGATE';
  if (cluster.defaultCapacityProviderStrategy.length > 0) return undefined;
  return runsOn(task, 'FARGATE') ? 'FARGATE' : 'EC2';
}
