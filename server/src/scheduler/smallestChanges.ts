import { instanceType as factsAbout } from '../facts/instanceTypes.ts';
import { hostPort, hostPortName } from './instances/hostPort.ts';
import type { Preview, ServicePreview, SuggestedChange } from './preview.ts';
import { plural } from './reasonMessage.ts';
import { simulate } from './simulate.ts';
import type { Cluster, ContainerInstance, ServiceToPlace, SimulationOptions, TaskNeed } from './types.ts';

/**
 * Small changes, each of which alone places every task of a service that waits: tried out one by one, so that nothing is promised that
 * does not hold. Changes to the task come before changes to the cluster; fewer tasks come last.
 * @param service one of `services`
 */
export function smallestChanges(
  cluster: Cluster,
  services: readonly ServiceToPlace[],
  service: ServiceToPlace,
  options: SimulationOptions = {},
): SuggestedChange[] {
  const { seed = 1, shouldStop = () => false } = options;
  // What is placed later cannot matter.
  const earlier = services.filter((it, at) => at < services.indexOf(service) || it.schedulingStrategy === 'DAEMON');
  const previewWith = (changed: ServiceToPlace, on: Cluster): Preview =>
    simulate(on, [...earlier.filter((it) => it !== service), changed], { seed });
  const preview = previewWith(service, cluster);
  const shown = preview.services.at(-1);
  if (!shown || shown.pending === 0) return [];
  const pendingWith = (changed: ServiceToPlace, on: Cluster = cluster): number =>
    shouldStop() ? shown.pending : previewWith(changed, on).services.at(-1)!.pending;
  const fitsWith = (need: Partial<TaskNeed>) => pendingWith({ ...service, task: { ...service.task, ...need } }) === 0;
  const has = (code: string) => shown.reasons.some((reason) => reason.code === code);
  return [
    ...(has('RESOURCE:MEMORY') ? lessMemory(service, fitsWith) : []),
    ...(has('RESOURCE:CPU') ? lessCpu(service, fitsWith) : []),
    ...(has('RESOURCE:PORTS') ? dynamicPorts(service, fitsWith) : []),
    ...(has('RESOURCE:ENI') ? trunking(cluster, (changed) => pendingWith(service, changed) === 0) : []),
    ...largerGroup(cluster, shown, (changed) => pendingWith(service, changed) === 0),
    ...moreInstances(cluster, preview, shown, (changed) => pendingWith(service, changed) === 0),
    ...fewerTasks(service, shown),
  ];
}

type Fits<T> = (change: T) => boolean;

/** The largest whole number up to `most` with which it fits, at least `least`; undefined where none does. */
function largest(least: number, most: number, fits: Fits<number>): number | undefined {
  if (most < least || !fits(least)) return undefined;
  let [low, high] = [least, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Below half of what was asked for, a proposal is no help. */
const half = (amount: number): number => Math.ceil(amount / 2);

function lessMemory({ task }: ServiceToPlace, fits: Fits<Partial<TaskNeed>>): SuggestedChange[] {
  const memoryMiB = largest(Math.max(6, half(task.memoryMiB)), task.memoryMiB - 1, (it) => fits({ memoryMiB: it }));
  if (memoryMiB === undefined) return [];
  return [{ change: 'memory', memoryMiB, message: `Ask for ${memoryMiB} MiB of memory instead of ${task.memoryMiB}.` }];
}

function lessCpu({ task }: ServiceToPlace, fits: Fits<Partial<TaskNeed>>): SuggestedChange[] {
  const cpuUnits = largest(Math.max(1, half(task.cpuUnits)), task.cpuUnits - 1, (it) => fits({ cpuUnits: it }));
  if (cpuUnits === undefined) return [];
  return [{ change: 'cpu', cpuUnits, message: `Ask for ${cpuUnits} CPU units instead of ${task.cpuUnits}.` }];
}

function dynamicPorts({ task }: ServiceToPlace, fits: Fits<Partial<TaskNeed>>): SuggestedChange[] {
  const ports = task.hostPorts.map((port) => hostPortName(hostPort(port)));
  if (!fits({ hostPorts: [], dynamicHostPorts: task.dynamicHostPorts + ports.length })) return [];
  const message = `Let the agent choose the host port: hostPort 0 instead of ${ports.join(', ')}, in network mode bridge.`;
  return [{ change: 'dynamicHostPort', ports, message }];
}

function trunking(cluster: Cluster, fits: Fits<Cluster>): SuggestedChange[] {
  if (cluster.awsvpcTrunking || !fits({ ...cluster, awsvpcTrunking: true })) return [];
  return [{ change: 'awsvpcTrunking', message: 'Turn on the account setting awsvpcTrunking before instances launch.' }];
}

function largerGroup(cluster: Cluster, shown: ServicePreview, fits: Fits<Cluster>): SuggestedChange[] {
  return cluster.capacityProviders.flatMap((provider): SuggestedChange[] => {
    if (provider.kind !== 'AUTO_SCALING_GROUP' || !shown.reasons.some((reason) => reason.code === 'CAPACITY_PROVIDER'))
      return [];
    const { autoScalingGroup: group, name } = provider;
    const withMaximum = (maxSize: number): Cluster => ({
      ...cluster,
      capacityProviders: cluster.capacityProviders.map((it) =>
        it === provider ? { ...provider, autoScalingGroup: { ...group, maxSize } } : it,
      ),
    });
    const maxSize = fewest(group.maxSize + 1, group.maxSize + shown.pending, (it) => fits(withMaximum(it)));
    if (maxSize === undefined) return [];
    return [
      {
        change: 'maxSize',
        capacityProvider: name,
        maxSize,
        message: `Let ${name} grow to ${plural(maxSize, 'instance')}.`,
      },
    ];
  });
}

/** Instances of the type that the cluster has most of, in the zone with the fewest; where those do not help, more of one that is there. */
function moreInstances(
  cluster: Cluster,
  preview: Preview,
  shown: ServicePreview,
  fits: Fits<Cluster>,
): SuggestedChange[] {
  if (
    'FARGATE' in shown.capacityProviders ||
    shown.reasons.some((it) => it.code === 'FARGATE_SIZE' || it.code === 'CAPACITY_PROVIDER')
  ) {
    return [];
  }
  const plain = plainInstance(preview);
  for (const instance of [...(plain ? [plain] : []), ...cluster.containerInstances.filter(({ id }) => !id)]) {
    const { instanceType, availabilityZone, origin } = instance;
    const count = fewest(1, shown.pending, (more) => fits(withInstances(cluster, { ...instance, count: more })));
    if (count === undefined || !instanceType) continue;
    const like = origin === undefined ? '' : ', with the attributes of those that are there,';
    const message = `Add ${plural(count, 'instance')} of type ${instanceType}${like} in ${availabilityZone}.`;
    const added = { instanceType, availabilityZone, count, message };
    return [{ change: 'addInstance', ...added, ...(origin === undefined ? {} : { origin }) }];
  }
  return [];
}

function plainInstance(preview: Preview): ContainerInstance | undefined {
  const instanceType = mostFrequent(preview.instances.map((it) => it.instanceType).filter((type) => factsAbout(type)));
  const zone = preview.availabilityZones.toSorted((a, b) => a.instances - b.instances)[0]?.availabilityZone;
  if (!instanceType || !zone) return undefined;
  return { instanceType, availabilityZone: zone, count: 1, status: 'ACTIVE', agentConnected: true, launchType: 'EC2' };
}

const withInstances = (cluster: Cluster, added: ContainerInstance): Cluster => ({
  ...cluster,
  containerInstances: [...cluster.containerInstances, added],
});

/** The smallest whole number from `least` to `most` with which it fits; undefined where none does. */
function fewest(least: number, most: number, fits: Fits<number>): number | undefined {
  const found = largest(-most, -least, (negative) => fits(-negative));
  return found === undefined ? undefined : -found;
}

function mostFrequent(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function fewerTasks({ schedulingStrategy }: ServiceToPlace, { placed }: ServicePreview): SuggestedChange[] {
  if (schedulingStrategy === 'DAEMON' || placed === 0) return [];
  return [{ change: 'desiredCount', desiredCount: placed, message: `Run ${plural(placed, 'task')}; so many fit.` }];
}
