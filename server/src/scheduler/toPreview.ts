import { generalAssumptions } from './assumptions.ts';
import { costOf } from './cost.ts';
import type { ContainerInstanceState } from './instances/containerInstance.ts';
import type {
  FargatePreview,
  FargateTask,
  InstancePreview,
  PlacedTask,
  Preview,
  ServicePreview,
  ZonePreview,
} from './preview.ts';
import { type Outcome, placedCount, type Simulation } from './simulation.ts';
import type { ServiceToPlace } from './types.ts';

/** The state of a simulation as the plain object that is shown. @param services in the order in which they are to be listed */
export function toPreview(simulation: Simulation, services: readonly ServiceToPlace[]): Preview {
  const { cluster, state, launchers } = simulation;
  const outcomes = new Map(simulation.outcomes.map((outcome) => [outcome.task.service, outcome]));
  const tally = tallyTasks(simulation);
  return {
    cluster: cluster.name,
    region: cluster.region,
    isDefaultCluster: cluster.isDefault,
    availabilityZones: zones(simulation),
    services: services.flatMap((service) => {
      const outcome = outcomes.get(service);
      return outcome ? [servicePreview(outcome, tally)] : [];
    }),
    instances: state.instances.map(instancePreview),
    capacityProviders: [...launchers.values()].map(({ provider, existing, launched, maximum }) => ({
      name: provider.name,
      ...(provider.origin === undefined ? {} : { origin: provider.origin }),
      instances: existing,
      wouldLaunch: launched,
      maximum,
    })),
    fargate: fargatePreview(simulation),
    cost: costOf(simulation),
    assumptions: [...simulation.assumptions, ...generalAssumptions(simulation)],
  };
}

/** By zone, its name undefined where no subnet is known: the tasks of each service, and how many of them depend on the AMI. */
type Tally = Map<string | undefined, Map<ServiceToPlace, Count>>;

type Count = { tasks: number; dependsOnAmi: number };

function tallyTasks({ state, fargate }: Simulation): Tally {
  const tally: Tally = new Map();
  const inZone = (zone: string | undefined): Map<ServiceToPlace, Count> => {
    const counts = tally.get(zone) ?? new Map<ServiceToPlace, Count>();
    tally.set(zone, counts);
    return counts;
  };
  const note = (counts: Map<ServiceToPlace, Count>, service: ServiceToPlace, tasks: number, dependsOnAmi: number) => {
    const count = counts.get(service);
    if (count) {
      count.tasks += tasks;
      count.dependsOnAmi += dependsOnAmi;
    } else counts.set(service, { tasks, dependsOnAmi });
  };
  for (const { placed, kind } of state.instances) {
    const counts = inZone(kind.availabilityZone);
    for (const { task, count, dependsOnAmi } of placed) note(counts, task.service, count, dependsOnAmi);
  }
  for (const { task, subnet, count } of fargate.placed) note(inZone(subnet.availabilityZone), task.service, count, 0);
  return tally;
}

function servicePreview(outcome: Outcome, tally: Tally): ServicePreview {
  const { service } = outcome.task;
  const placed = placedCount(outcome);
  const inZones = [...tally].flatMap(([zone, counts]) => {
    const count = counts.get(service);
    return count ? [{ zone, ...count }] : [];
  });
  return {
    origin: service.origin,
    kind: service.kind,
    name: service.name,
    taskDefinition: service.task.taskDefinition,
    schedulingStrategy: service.schedulingStrategy,
    cpu: outcome.task.cpuUnits,
    memory: outcome.task.memoryMiB,
    desiredCount: outcome.desiredCount,
    placed,
    pending: outcome.desiredCount - placed,
    capacityProviders: Object.fromEntries(outcome.placed),
    availabilityZones: sortedByName(inZones.flatMap(({ zone, tasks }) => (zone === undefined ? [] : [[zone, tasks]]))),
    dependsOnAmi: inZones.reduce((sum, { dependsOnAmi }) => sum + dependsOnAmi, 0),
    reasons: outcome.reasons,
  };
}

function instancePreview(instance: ContainerInstanceState): InstancePreview {
  const { identity, kind, remaining } = instance;
  return {
    id: identity.id,
    ...(identity.origin === undefined ? {} : { origin: identity.origin }),
    instanceType: kind.instanceType,
    availabilityZone: kind.availabilityZone,
    ...(identity.capacityProvider === undefined ? {} : { capacityProvider: identity.capacityProvider }),
    status: identity.status,
    agentConnected: identity.agentConnected,
    registered: { cpu: kind.cpuUnits, memory: kind.memory.estimate },
    remaining: { cpu: remaining.cpuUnits, memory: remaining.memoryMiB },
    memoryIsEstimated: kind.memory.isEstimated,
    gpus: { registered: kind.gpus, remaining: remaining.gpus },
    ...(kind.enis === Number.POSITIVE_INFINITY ? {} : { enis: { registered: kind.enis, remaining: remaining.enis } }),
    hostPorts: instance.hostPorts(),
    tasks: tasksOn(instance),
  };
}

function tasksOn({ placed }: ContainerInstanceState): PlacedTask[] {
  const tasks: PlacedTask[] = [];
  for (const { task, count, dependsOnAmi } of placed) {
    for (let n = 0; n < count; n++) tasks.push(n < count - dependsOnAmi ? task.shown.certain : task.shown.dependsOnAmi);
  }
  return tasks;
}

function fargatePreview({ fargate }: Simulation): FargatePreview {
  const tasks: FargateTask[] = [];
  for (const { task, provider, subnet, count } of fargate.placed) {
    const { availabilityZone, subnetId } = subnet;
    const shown: FargateTask = {
      ...task.shown.certain,
      capacityProvider: provider,
      ...(availabilityZone === undefined ? {} : { availabilityZone }),
      ...(subnetId === undefined ? {} : { subnetId }),
    };
    for (let n = 0; n < count; n++) tasks.push(shown);
  }
  return {
    tasks,
    subnets: fargate.subnets.flatMap(({ subnetId, availabilityZone, availableIpAddressCount, remaining }) =>
      subnetId !== undefined && availabilityZone !== undefined
        ? [{ subnetId, availabilityZone, availableIpAddressCount, remaining }]
        : [],
    ),
  };
}

function zones({ cluster, state, fargate }: Simulation): ZonePreview[] {
  const found = new Map<string, ZonePreview>();
  const zone = (availabilityZone: string): ZonePreview => {
    const known = found.get(availabilityZone) ?? { availabilityZone, instances: 0, tasks: 0 };
    found.set(availabilityZone, known);
    return known;
  };
  for (const { availabilityZone } of cluster.subnets) zone(availabilityZone);
  for (const { identity, kind, runningTasksCount } of state.instances) {
    const entry = zone(kind.availabilityZone);
    if (identity.status !== 'INACTIVE') entry.instances++;
    entry.tasks += runningTasksCount;
  }
  for (const { subnet, count } of fargate.placed) {
    if (subnet.availabilityZone !== undefined) zone(subnet.availabilityZone).tasks += count;
  }
  return [...found.values()].sort((a, b) => (a.availabilityZone < b.availabilityZone ? -1 : 1));
}

const sortedByName = (counts: readonly [name: string, count: number][]): Record<string, number> =>
  Object.fromEntries(counts.toSorted(([a], [b]) => (a < b ? -1 : 1)));
