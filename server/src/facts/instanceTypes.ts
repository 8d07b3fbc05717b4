import { INSTANCE_TYPE_TABLE } from './instanceTypeTable.ts';

/** One EC2 instance type; figures and their dates in `instanceTypeTable.ts`. */
export type InstanceType = {
  instanceType: string;
  vcpus: number;
  /** What the type is sold with; less than this registers, see `registeredMemory.ts`. */
  nominalMemoryMiB: number;
  cpuArchitecture: 'X86_64' | 'ARM64';
  gpus: number;
  gpuName?: string;
  /** ENIs for awsvpc tasks without trunking; undefined where not known, as for the hpc types. */
  enis?: number;
  /** The same with `awsvpcTrunking`; equal to `enis` where the type has none. */
  enisWithTrunking?: number;
  /** On demand, Linux, us-east-1; undefined where not listed. */
  pricePerHourUsd?: number;
};

const known = new Map<string, InstanceType>();

/** The facts about `name` such as `m5.large`; undefined for a type that the table has not. */
export function instanceType(name: string): InstanceType | undefined {
  const cached = known.get(name);
  if (cached || !/^[a-z0-9-]+\.[a-z0-9-]+$/.test(name)) return cached;
  const start = INSTANCE_TYPE_TABLE.indexOf(`\n${name} `);
  if (start < 0) return undefined;
  const found = readLine(INSTANCE_TYPE_TABLE.slice(start + 1, INSTANCE_TYPE_TABLE.indexOf('\n', start + 1)));
  known.set(name, found);
  return found;
}

let names: readonly string[] | undefined;

/** Every type of the table, in its order: families in alphabetical order, small before large. */
export function instanceTypeNames(): readonly string[] {
  names ??= INSTANCE_TYPE_TABLE.trim()
    .split('\n')
    .map((line) => line.slice(0, line.indexOf(' ')));
  return names;
}

/** Families newer than the list of types with ENI trunking that AWS published in 2023: the table's figure is taken on trust. */
export const trunkingIsAssumed = (name: string): boolean =>
  /^([cmr]7[ai]|r7iz|[a-z]+8|gr?6|g7|p5|p6|i7|u7|trn2)/.test(name);

function readLine(line: string): InstanceType {
  const [name = '', vcpus, memory, architecture, maxEnis, branchEnis, price, gpus, gpuName] = line.split(' ');
  const enis = maxEnis === '-' ? undefined : enisWithoutTrunking(name, Number(maxEnis));
  const enisWithTrunking = branchEnis === '-' ? enis : Number(maxEnis) - 2 + Number(branchEnis);
  return {
    instanceType: name,
    vcpus: Number(vcpus),
    nominalMemoryMiB: Number(memory),
    cpuArchitecture: architecture === 'arm' ? 'ARM64' : 'X86_64',
    gpus: Number(gpus ?? 0),
    ...(gpuName ? { gpuName } : {}),
    ...(enis === undefined || enisWithTrunking === undefined ? {} : { enis, enisWithTrunking }),
    ...(price === '-' ? {} : { pricePerHourUsd: Number(price) }),
  };
}

/**
 * One ENI is the instance's own. On the largest network-optimised types AWS says 13, as they have several network cards.
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container-instance-eni.html
 */
function enisWithoutTrunking(name: string, maxEnis: number): number {
  return /^(m6in|m6idn|c6in|r6in|r6idn)\.(32xlarge|metal)$/.test(name) ? 13 : maxEnis - 1;
}
