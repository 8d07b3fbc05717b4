import { strategyInEffect } from './capacity/strategyInEffect.ts';
import { compileClusterQuery } from './clusterQuery/evaluate.ts';
import { parseClusterQuery } from './clusterQuery/parse.ts';
import { filtersFor } from './filters/all.ts';
import type { Filter } from './filters/filter.ts';
import type { ContainerInstanceState } from './instances/containerInstance.ts';
import { type HostPort, hostPort, hostPortName } from './instances/hostPort.ts';
import { attributeOf, type InstanceKind } from './instances/instanceKind.ts';
import type { PlacedTask } from './preview.ts';
import type { Cluster, PlacementStrategy, ServiceToPlace } from './types.ts';

/** A service's task made ready for placement: every question that has one answer for all its tasks is answered here. */
export type TaskRequest = {
  service: ServiceToPlace;
  group: string;
  cpuUnits: number;
  memoryMiB: number;
  gpus: number;
  enis: 0 | 1;
  hostPorts: HostPort[];
  dynamicHostPorts: number;
  distinctInstance: boolean;
  /** Placed through capacity providers, not by launch type: only such tasks make Auto Scaling groups grow. */
  usesCapacityProviders: boolean;
  requiresAttributes: boolean;
  /** Attributes, architecture, operating system and subnets that the instance lacks; empty = it qualifies. */
  missingAttributes: (instance: ContainerInstanceState) => string[];
  memberOf: MemberOf[];
  strategy: PlacementStrategy[];
  /** The filters that may refuse it. */
  filters: readonly Filter[];
  /** How one such task is shown. */
  shown: { certain: PlacedTask; dependsOnAmi: PlacedTask };
};

export type MemberOf = {
  expression: string;
  holds: (instance: ContainerInstanceState) => boolean;
  /** What holds now may no longer hold once tasks are placed. */
  dependsOnTasks: boolean;
};

/** What ECS does for a service without `placementStrategy`. */
const DEFAULT_STRATEGY: PlacementStrategy[] = [
  { type: 'spread', field: 'attribute:ecs.availability-zone' },
  { type: 'spread', field: 'instanceId' },
];

/** @param assume takes sentences about what had to be assumed */
export function taskRequest(
  service: ServiceToPlace,
  cluster: Cluster,
  assume: (sentence: string) => void,
): TaskRequest {
  const { task } = service;
  const constraints = [...task.placementConstraints, ...service.placementConstraints];
  const hostPorts = task.hostPorts.map(hostPort);
  const shown: PlacedTask = {
    service: service.name,
    origin: service.origin,
    taskDefinition: task.taskDefinition,
    cpu: task.cpuUnits,
    memory: task.memoryMiB,
    hostPorts: hostPorts.map(hostPortName),
  };
  const request: TaskRequest = {
    service,
    group: service.group ?? (service.kind === 'service' ? `service:${service.name}` : `family:${task.family}`),
    cpuUnits: atLeastZero(task.cpuUnits),
    memoryMiB: atLeastZero(task.memoryMiB),
    gpus: atLeastZero(task.gpus),
    enis: task.needsEni ? 1 : 0,
    hostPorts,
    dynamicHostPorts: atLeastZero(task.dynamicHostPorts),
    distinctInstance: constraints.some((constraint) => constraint.type === 'distinctInstance'),
    usesCapacityProviders: strategyInEffect(service, cluster).length > 0,
    requiresAttributes:
      task.requiredAttributes.length > 0 ||
      task.cpuArchitecture !== undefined ||
      task.osFamily !== undefined ||
      task.needsEni,
    missingAttributes: oncePerKind((instance) => missingAttributes(service, cluster, instance.kind, assume)),
    memberOf: constraints.flatMap((constraint) =>
      constraint.type === 'memberOf' ? readExpression(constraint.expression, service.name, assume) : [],
    ),
    strategy: service.placementStrategy.length > 0 ? service.placementStrategy : DEFAULT_STRATEGY,
    filters: [],
    shown: { certain: shown, dependsOnAmi: { ...shown, dependsOnAmi: true } },
  };
  return { ...request, filters: filtersFor(request) };
}

const atLeastZero = (amount: number): number => (amount > 0 && amount < Number.POSITIVE_INFINITY ? amount : 0);

function readExpression(expression: string, service: string, assume: (sentence: string) => void): MemberOf[] {
  const parsed = parseClusterQuery(expression);
  const query = 'error' in parsed ? parsed : compileClusterQuery(parsed.expression);
  if ('error' in query) {
    assume(`${service}: the placement constraint \`${expression}\` cannot be read and is left out.`);
    return [];
  }
  const holds = (instance: ContainerInstanceState): boolean => {
    const answer = query.matches(instance);
    if (answer === undefined) {
      assume(`${service}: whether an instance meets \`${expression}\` depends on what only AWS knows; taken as met.`);
    }
    return answer ?? true;
  };
  return [
    { expression, holds: query.dependsOnIdentity ? holds : oncePerKind(holds), dependsOnTasks: query.dependsOnTasks },
  ];
}

function missingAttributes(
  { name: service, task, subnets }: ServiceToPlace,
  cluster: Cluster,
  kind: InstanceKind,
  assume: (sentence: string) => void,
): string[] {
  const missing: string[] = [];
  for (const { name, value } of task.requiredAttributes) {
    const found = attributeOf(kind, name);
    if (found === undefined)
      assume(`${service}: its requiresAttributes are taken as met where nothing says what instances have.`);
    if (found === 'absent' || (value !== undefined && found !== undefined && found !== value)) {
      missing.push(value === undefined ? name : `${name} ${value}`);
    }
  }
  if (task.cpuArchitecture && kind.cpuArchitecture && task.cpuArchitecture !== kind.cpuArchitecture) {
    missing.push(`ecs.cpu-architecture ${task.cpuArchitecture === 'ARM64' ? 'arm64' : 'x86_64'}`);
  }
  if (task.osFamily && !runsOs(task.osFamily, kind)) missing.push(`ecs.os-family ${task.osFamily}`);
  if (task.needsEni && attributeOf(kind, TASK_ENI) === 'absent' && !missing.includes(TASK_ENI)) missing.push(TASK_ENI);
  if (task.needsEni && !reaches(subnets, cluster, kind.availabilityZone)) {
    missing.push(`a subnet of the service in ${kind.availabilityZone}`);
  }
  return missing;
}

/** What an agent needs to give a task its own network interface. */
const TASK_ENI = 'ecs.capability.task-eni';

/** An instance that is only said to be Windows may be any of the Windows families. */
function runsOs(osFamily: string, kind: InstanceKind): boolean {
  if (osFamily === kind.osFamily) return true;
  return kind.osFamily.toUpperCase() === 'WINDOWS' && osFamily.startsWith('WINDOWS');
}

/** False only where all subnets are known and none of them is in the zone. */
function reaches(subnetIds: string[], cluster: Cluster, availabilityZone: string): boolean {
  const subnets = subnetIds.map((id) => cluster.subnets.find((subnet) => subnet.subnetId === id));
  return subnets.length === 0 || subnets.some((subnet) => !subnet || subnet.availabilityZone === availabilityZone);
}

/** For questions whose answer is the same for all instances of a kind. */
function oncePerKind<T>(answer: (instance: ContainerInstanceState) => T): (instance: ContainerInstanceState) => T {
  const answers = new Map<InstanceKind, T>();
  return (instance) => {
    let known = answers.get(instance.kind);
    if (known === undefined) {
      known = answer(instance);
      answers.set(instance.kind, known);
    }
    return known;
  };
}
