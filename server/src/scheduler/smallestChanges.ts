import { instanceType as factsAbout } from '../facts/instanceTypes.ts';
import { MINIMUM_MEMORY_MIB } from '../facts/minimumMemory.ts';
import { hostPort, hostPortName } from './instances/hostPort.ts';
import { mostFrequent } from './mostFrequent.ts';
import { plural } from './plural.ts';
import type { Preview, ServicePreview, SuggestedChange } from './preview.ts';
import { simulateInSteps } from './simulate.ts';
import { finish } from './steps.ts';
import type { Cluster, ContainerInstance, ServiceToPlace, SimulationOptions, TaskNeed } from './types.ts';

/** Whether a change would do: a simulation, in steps. */
type Fits<T> = (change: T) => Generator<unknown, boolean>;

type Changes = Generator<unknown, SuggestedChange[]>;

/**
 * Small changes, each of which alone places every task of a service that waits: tried out one by one, so that nothing is promised that
 * does not hold. Changes to the task come before changes to the cluster; fewer tasks come last.
 * @param service one of `services`
 */
export const smallestChanges = (
  cluster: Cluster,
  services: readonly ServiceToPlace[],
  service: ServiceToPlace,
  options: SimulationOptions = {},
): SuggestedChange[] => finish(smallestChangesInSteps(cluster, services, service, options));

/** The same in steps. Once `shouldStop` says so, no further change is found. */
export function* smallestChangesInSteps(
  cluster: Cluster,
  services: readonly ServiceToPlace[],
  service: ServiceToPlace,
  { seed = 1, shouldStop = () => false }: SimulationOptions = {},
): Changes {
  // What is placed later cannot matter, unless instances are launched for it.
  const isLast = cluster.capacityProviders.length === 0;
  const at = services.indexOf(service);
  const others = services.filter((it, n) => n !== at && (n < at || !isLast || it.schedulingStrategy === 'DAEMON'));
  const rank = others.findIndex((it) => services.indexOf(it) > at);
  const position = rank < 0 ? others.length : rank;
  const previewWith = (changed: ServiceToPlace, on: Cluster) =>
    simulateInSteps(on, others.toSpliced(position, 0, changed), { seed });
  const preview = yield* previewWith(service, cluster);
  const shown = preview.services[position];
  if (!shown || shown.pending === 0) return [];
  function* placesAll(changed: ServiceToPlace, on: Cluster): Generator<unknown, boolean> {
    return !shouldStop() && (yield* previewWith(changed, on)).services[position]!.pending === 0;
  }
  const fitsWith: Fits<Partial<TaskNeed>> = (need) =>
    placesAll({ ...service, task: { ...service.task, ...need } }, cluster);
  const fitsOn: Fits<Cluster> = (changed) => placesAll(service, changed);
  const has = (code: string) => shown.reasons.some((reason) => reason.code === code);
  return [
    ...(has('RESOURCE:MEMORY') ? yield* lessMemory(service, fitsWith) : []),
    ...(has('RESOURCE:CPU') ? yield* lessCpu(service, fitsWith) : []),
    ...(has('RESOURCE:PORTS') ? yield* dynamicPorts(service, fitsWith) : []),
    ...(has('RESOURCE:ENI') ? yield* trunking(cluster, fitsOn) : []),
    ...(yield* largerGroup(cluster, shown, fitsOn)),
    ...(yield* moreInstances(cluster, preview, shown, fitsOn)),
    ...fewerTasks(service, shown),
  ];
}

/** The largest whole number up to `most` with which it fits, at least `least`; undefined where none does. */
function* largest(least: number, most: number, fits: Fits<number>): Generator<unknown, number | undefined> {
  if (most < least || !(yield* fits(least))) return undefined;
  let [low, high] = [least, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (yield* fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Below half of what was asked for, a proposal is no help. */
const half = (amount: number): number => Math.ceil(amount / 2);

function* lessMemory({ task }: ServiceToPlace, fits: Fits<Partial<TaskNeed>>): Changes {
  const memoryMiB = yield* largest(Math.max(MINIMUM_MEMORY_MIB, half(task.memoryMiB)), task.memoryMiB - 1, (it) =>
    fits({ memoryMiB: it }),
  );
  if (memoryMiB === undefined) return [];
  return [{ change: 'memory', memoryMiB, message: `Ask for ${memoryMiB} MiB of memory instead of ${task.memoryMiB}.` }];
}

function* lessCpu({ task }: ServiceToPlace, fits: Fits<Partial<TaskNeed>>): Changes {
  const cpuUnits = yield* largest(Math.max(1, half(task.cpuUnits)), task.cpuUnits - 1, (it) => fits({ cpuUnits: it }));
  if (cpuUnits === undefined) return [];
  return [{ change: 'cpu', cpuUnits, message: `Ask for ${cpuUnits} CPU units instead of ${task.cpuUnits}.` }];
}

function* dynamicPorts({ task }: ServiceToPlace, fits: Fits<Partial<TaskNeed>>): Changes {
  const ports = task.hostPorts.map((port) => hostPortName(hostPort(port)));
  if (!(yield* fits({ hostPorts: [], dynamicHostPorts: task.dynamicHostPorts + ports.length }))) return [];
  const message = `Let the agent choose the host port: hostPort 0 instead of ${ports.join(', ')}, in network mode bridge.`;
  return [{ change: 'dynamicHostPort', ports, message }];
}

function* trunking(cluster: Cluster, fits: Fits<Cluster>): Changes {
  if (cluster.awsvpcTrunking || !(yield* fits({ ...cluster, awsvpcTrunking: true }))) return [];
  return [{ change: 'awsvpcTrunking', message: 'Turn on the account setting awsvpcTrunking before instances launch.' }];
}

function* largerGroup(cluster: Cluster, shown: ServicePreview, fits: Fits<Cluster>): Changes {
  if (!shown.reasons.some((reason) => reason.code === 'CAPACITY_PROVIDER')) return [];
  const found: SuggestedChange[] = [];
  for (const provider of cluster.capacityProviders) {
    if (provider.kind !== 'AUTO_SCALING_GROUP') continue;
    const { autoScalingGroup: group, name: capacityProvider } = provider;
    const withMaximum = (maxSize: number): Cluster => ({
      ...cluster,
      capacityProviders: cluster.capacityProviders.map((it) =>
        it === provider ? { ...provider, autoScalingGroup: { ...group, maxSize } } : it,
      ),
    });
    const maxSize = yield* fewest(group.maxSize + 1, group.maxSize + shown.pending, (it) => fits(withMaximum(it)));
    if (maxSize === undefined) continue;
    const message = `Let ${capacityProvider} grow to ${plural(maxSize, 'instance')}.`;
    found.push({ change: 'maxSize', capacityProvider, maxSize, message });
  }
  return found;
}

/** Instances of the type that the cluster has most of, in the zone with the fewest where they help; where none do, more of one that is there. */
function* moreInstances(cluster: Cluster, preview: Preview, shown: ServicePreview, fits: Fits<Cluster>): Changes {
  if (
    'FARGATE' in shown.capacityProviders ||
    shown.reasons.some((it) => it.code === 'FARGATE_SIZE' || it.code === 'CAPACITY_PROVIDER')
  ) {
    return [];
  }
  for (const instance of [...plainInstances(preview), ...cluster.containerInstances.filter(({ id }) => !id)]) {
    const { instanceType, availabilityZone, origin } = instance;
    const count = yield* fewest(1, shown.pending, (more) => fits(withInstances(cluster, { ...instance, count: more })));
    if (count === undefined || !instanceType) continue;
    const like = origin === undefined ? '' : ', with the attributes of those that are there,';
    const message = `Add ${plural(count, 'instance')} of type ${instanceType}${like} in ${availabilityZone}.`;
    const added = { instanceType, availabilityZone, count, message };
    return [{ change: 'addInstance', ...added, ...(origin === undefined ? {} : { origin }) }];
  }
  return [];
}

/** One in each zone. */
function plainInstances({ instances, availabilityZones }: Preview): ContainerInstance[] {
  const instanceType = mostFrequent(instances.map((it) => it.instanceType).filter((type) => factsAbout(type)));
  const state = { count: 1, status: 'ACTIVE', agentConnected: true, launchType: 'EC2' } as const;
  return availabilityZones
    .toSorted((a, b) => a.instances - b.instances)
    .flatMap(({ availabilityZone }) => (instanceType ? [{ instanceType, availabilityZone, ...state }] : []));
}

const withInstances = (cluster: Cluster, added: ContainerInstance): Cluster => ({
  ...cluster,
  containerInstances: [...cluster.containerInstances, added],
});

/** The smallest whole number from `least` to `most` with which it fits; undefined where none does. */
function* fewest(least: number, most: number, fits: Fits<number>): Generator<unknown, number | undefined> {
  const found = yield* largest(-most, -least, (negative) => fits(-negative));
  return found === undefined ? undefined : -found;
}

function fewerTasks({ schedulingStrategy }: ServiceToPlace, { placed }: ServicePreview): SuggestedChange[] {
  if (schedulingStrategy === 'DAEMON' || placed === 0) return [];
  return [{ change: 'desiredCount', desiredCount: placed, message: `Run ${plural(placed, 'task')}; so many fit.` }];
}
