import type { ContainerInstanceState } from '../instances/containerInstance.ts';
import type { ReasonCode } from '../preview.ts';
import type { TaskRequest } from '../taskRequest.ts';
import { attributes } from './attributes.ts';
import { cpu } from './cpu.ts';
import { distinctInstance } from './distinctInstance.ts';
import { eni } from './eni.ts';
import type { Filter } from './filter.ts';
import { gpu } from './gpu.ts';
import { memberOf } from './memberOf.ts';
import { memory } from './memory.ts';
import { ports } from './ports.ts';

/** *Filtered*: the instance is not meant for the task, however empty it is. */
export const CONSTRAINT_FILTERS: readonly Filter[] = [attributes, memberOf, distinctInstance];

/** *Exhausted*: too little of a resource is left. */
export const RESOURCE_FILTERS: readonly Filter[] = [cpu, memory, gpu, ports, eni];

/** Those that may refuse the task. */
export const filtersFor = (task: TaskRequest): Filter[] =>
  [...RESOURCE_FILTERS, ...CONSTRAINT_FILTERS].filter((filter) => filter.concerns(task));

/** True where none of `filters` that concerns the task refuses it. */
export const passes = (filters: readonly Filter[], task: TaskRequest, instance: ContainerInstanceState): boolean =>
  filters.every((filter) => !refuses(filter, task, instance));

/** Whether the instance takes not one more copy of `task`, as far as this filter knows. */
export const refuses = (filter: Filter, task: TaskRequest, instance: ContainerInstanceState): boolean =>
  filter.concerns(task) && filter.room(task, instance) === 0;

/** How many more copies of `task` the instance takes, as far as all filters know. */
export function roomFor(task: TaskRequest, instance: ContainerInstanceState): number {
  if (!instance.takesTasks) return 0;
  const { filters } = task;
  let room = Number.POSITIVE_INFINITY;
  for (let at = 0; at < filters.length && room > 0; at++) {
    const more = filters[at]!.room(task, instance);
    if (more < room) room = more;
  }
  return room;
}

/** Why an instance takes no task at all, whatever it asks; undefined = it does take tasks. */
export function unavailable(instance: ContainerInstanceState): ReasonCode | undefined {
  if (instance.takesTasks) return undefined;
  const { status } = instance.identity;
  if (status === 'ACTIVE' || status === 'WOULD_LAUNCH') return 'AGENT';
  return status === 'DRAINING' ? 'DRAINING' : 'INACTIVE';
}
