import { instanceType as factsAbout, type InstanceType } from '../../facts/instanceTypes.ts';
import { type RegisteredMemory, registeredMemory } from '../../facts/registeredMemory.ts';
import { DYNAMIC_HOST_PORTS, RESERVED_TCP_PORTS } from '../../facts/reservedPorts.ts';
import type { CpuArchitecture, InstanceShape } from '../types.ts';
import { type HostPort, hostPort } from './hostPort.ts';

/** What all instances of one entry share. Immutable, so that questions about it are answered once. */
export type InstanceKind = {
  instanceType: string;
  facts: InstanceType | undefined;
  availabilityZone: string;
  osFamily: string;
  os: 'linux' | 'windows';
  /** undefined = not known: any task may run. */
  cpuArchitecture: CpuArchitecture | undefined;
  attributes: ReadonlyMap<string, string | null>;
  /** Its attributes say what its agent can do. */
  listsCapabilities: boolean;
  cpuUnits: number;
  memory: RegisteredMemory & { isEstimated: boolean };
  gpus: number;
  /** For awsvpc tasks; Infinity = not known. */
  enis: number;
  dynamicHostPorts: number;
  /** What the agent reserves. */
  reservedPorts: ReadonlySet<HostPort>;
};

/** Every instance of ECS Anywhere has it, no other. */
export const EXTERNAL_CAPABILITY = 'ecs.capability.external';

/** @returns undefined where neither the type nor its resources are known, or they are no numbers above zero */
export function instanceKind(
  shape: InstanceShape,
  availabilityZone: string,
  network: { awsvpcTrunking: boolean; awsvpc: boolean },
): InstanceKind | undefined {
  const { instanceType: name = 'custom', registeredResources: stated = {}, osFamily = 'LINUX' } = shape;
  const facts = factsAbout(name);
  const os = osFamily.toUpperCase().startsWith('WINDOWS') ? 'windows' : 'linux';
  const cpuUnits = stated.cpuUnits ?? (facts ? facts.vcpus * 1024 : undefined);
  const memory = memoryOf(shape, facts, os);
  if (!(cpuUnits && cpuUnits > 0) || !memory || !(memory.estimate > 0)) return undefined;
  const trunking = network.awsvpcTrunking && os === 'linux';
  const enis = facts && (trunking ? facts.enisWithTrunking : facts.enis);
  const cpuArchitecture = shape.cpuArchitecture ?? facts?.cpuArchitecture;
  const dynamic = DYNAMIC_HOST_PORTS[os];
  const custom = Object.entries(shape.attributes ?? {});
  return {
    instanceType: name,
    facts,
    availabilityZone,
    osFamily,
    os,
    cpuArchitecture,
    attributes: new Map([...builtInAttributes({ name, availabilityZone, osFamily, os, cpuArchitecture }), ...custom]),
    listsCapabilities: custom.some(([name]) => CAPABILITY.test(name) && name !== EXTERNAL_CAPABILITY),
    cpuUnits: Math.floor(cpuUnits),
    memory,
    gpus: stated.gpus ?? facts?.gpus ?? 0,
    enis: network.awsvpc ? (stated.enis ?? enis ?? Number.POSITIVE_INFINITY) : 0,
    dynamicHostPorts: dynamic.to - dynamic.from + 1,
    reservedPorts: shape.reservedPorts ? new Set(shape.reservedPorts.map(hostPort)) : agentPorts[os],
  };
}

const agentPorts = {
  linux: new Set<HostPort>(RESERVED_TCP_PORTS.linux),
  windows: new Set<HostPort>(RESERVED_TCP_PORTS.windows),
};

function memoryOf(
  shape: InstanceShape,
  facts: InstanceType | undefined,
  os: 'linux' | 'windows',
): InstanceKind['memory'] | undefined {
  const stated = shape.registeredResources?.memoryMiB;
  if (stated !== undefined) {
    const memoryMiB = Math.floor(stated);
    return { surely: memoryMiB, estimate: memoryMiB, atMost: memoryMiB, isEstimated: false };
  }
  if (!facts) return undefined;
  const reserved = shape.ecsReservedMemoryMiB ?? 0;
  const { surely, estimate, atMost } = registeredMemory(facts.instanceType, facts.nominalMemoryMiB, os);
  return { surely: surely - reserved, estimate: estimate - reserved, atMost: atMost - reserved, isEstimated: true };
}

function* builtInAttributes(
  known: Pick<InstanceKind, 'availabilityZone' | 'osFamily' | 'os' | 'cpuArchitecture'> & { name: string },
): Generator<[string, string]> {
  yield ['ecs.availability-zone', known.availabilityZone];
  yield ['ecs.os-type', known.os];
  yield ['ecs.os-family', known.osFamily];
  if (known.name !== 'custom') yield ['ecs.instance-type', known.name];
  if (known.cpuArchitecture) yield ['ecs.cpu-architecture', known.cpuArchitecture === 'ARM64' ? 'arm64' : 'x86_64'];
}

/** Built-in attributes that every instance has, though nothing but AWS knows their value. */
const ALWAYS_THERE = new Set([
  'ecs.ami-id',
  'ecs.vpc-id',
  'ecs.subnet-id',
  'ecs.instance-type',
  'ecs.cpu-architecture',
]);

/** What an agent says that it can do: `com.amazonaws.ecs.capability.ecr-auth`, `ecs.capability.task-eni`. */
const CAPABILITY = /^(com\.amazonaws\.)?ecs\.capability\./;

/**
 * Capabilities are known only of an instance that lists some, as `describe-container-instances` prints them.
 * @returns null = there without a value, `absent` = not there, undefined = nobody knows
 */
export function attributeOf(kind: InstanceKind, name: string): string | null | 'absent' | undefined {
  const value = kind.attributes.get(name);
  if (value !== undefined) return value;
  if (ALWAYS_THERE.has(name)) return undefined;
  const isUnknown = CAPABILITY.test(name) && name !== EXTERNAL_CAPABILITY && !kind.listsCapabilities;
  return isUnknown ? undefined : 'absent';
}
