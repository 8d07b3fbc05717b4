import { instanceType, instanceTypeNames } from '../../facts/instanceTypes.ts';
import { roomFor } from '../filters/all.ts';
import { type InstanceKind, instanceKind } from '../instances/instanceKind.ts';
import type { TaskRequest } from '../taskRequest.ts';
import type { ManagedInstancesProvider } from '../types.ts';
import { fullRoom } from './fullRoom.ts';
import type { ChooseInstances, Fresh } from './launcher.ts';

/** General-purpose families without disks or extra network, as AWS chooses among where the provider names none. */
const GENERAL_PURPOSE = /^m\d(i|a|g|i-flex)?\./;

/**
 * ECS Managed Instances: AWS starts the cheapest types that hold the waiting tasks. Trunking is always on; the operating system is
 * Linux. Types without a price are not considered.
 */
export function managedInstances(provider: ManagedInstancesProvider, zones: readonly string[]): ChooseInstances {
  let kinds: InstanceKind[] | undefined;
  return (task, tasks, fresh) => {
    kinds ??= typesOf(provider, task).flatMap((type) => kindOf(type, zones[0]!) ?? []);
    const cheapest = cheapestFor(task, tasks, kinds, fresh);
    if (!cheapest) return { refusing: kinds.at(-1) && fresh(kinds.at(-1)!) };
    const inZones = zones.flatMap((zone) => kindOf(cheapest.kind.instanceType, zone) ?? []);
    return { kinds: inZones.filter((kind) => roomFor(task, fresh(kind)) > 0), count: cheapest.count };
  };
}

const kindOf = (type: string, zone: string): InstanceKind | undefined =>
  instanceKind({ instanceType: type }, zone, { awsvpcTrunking: true, awsvpc: true });

function typesOf(provider: ManagedInstancesProvider, task: TaskRequest): string[] {
  const { allowedInstanceTypes: allowed, excludedInstanceTypes: excluded } = provider;
  const isOffered = (name: string): boolean => {
    if (allowed.length > 0) return allowed.some((pattern) => fitsWildcard(pattern, name));
    return task.gpus > 0 ? (instanceType(name)?.gpus ?? 0) > 0 : GENERAL_PURPOSE.test(name);
  };
  return instanceTypeNames().filter(
    (name) => isOffered(name) && !excluded.some((pattern) => fitsWildcard(pattern, name)),
  );
}

/** `c6i.*`: the star stands for any text; nothing else is special. */
function fitsWildcard(pattern: string, name: string): boolean {
  const [start = '', ...parts] = pattern.split('*');
  if (parts.length === 0) return pattern === name;
  if (!name.startsWith(start)) return false;
  let at = start.length;
  for (const part of parts.slice(0, -1)) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  const end = parts.at(-1) ?? '';
  return name.length - end.length >= at && name.endsWith(end);
}

/** The kind whose instances for all `tasks` cost least together; the first among equals. */
function cheapestFor(
  task: TaskRequest,
  tasks: number,
  kinds: readonly InstanceKind[],
  fresh: Fresh,
): { kind: InstanceKind; count: number } | undefined {
  let best: { kind: InstanceKind; count: number; price: number } | undefined;
  for (const kind of kinds) {
    const room = fullRoom(task, fresh(kind), tasks);
    if (room === 0 || kind.facts?.pricePerHourUsd === undefined) continue;
    const count = Math.ceil(tasks / room);
    const price = count * kind.facts.pricePerHourUsd;
    if (!best || price < best.price) best = { kind, count, price };
  }
  return best;
}
