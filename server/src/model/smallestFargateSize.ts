import { FARGATE_CPU_UNITS, fargateSize } from '../facts/fargateSizes.ts';
import { known, sumIfAllKnown } from './field.ts';
import { isWindows } from './launchTypes.ts';
import type { TaskDefinition } from './taskDefinition.ts';
import { isSizeMissing } from './taskSize.ts';

/**
 * The smallest task size on Fargate that holds the containers and keeps the `cpu` or `memory` that the task gives.
 * @returns CPU units and MiB; undefined where none does, or while a value it depends on is not certain
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html
 */
export function smallestFargateSize(task: TaskDefinition): { cpu: number; memory: number } | undefined {
  const needs = containerNeeds(task);
  const cpu = givenOr(task.cpu);
  const memory = givenOr(task.memory);
  if (!needs || cpu === undefined || memory === undefined) return undefined;
  for (const cpuUnits of FARGATE_CPU_UNITS) {
    const size = fargateSize(cpuUnits)!;
    if (cpu === 'any' ? cpuUnits < needs.cpuUnits : cpuUnits !== cpu) continue;
    if (isWindows(task) && !size.windows) continue;
    const fits = size.memoryMiB.find((offered) => (memory === 'any' ? offered >= needs.memoryMiB : offered === memory));
    if (fits !== undefined) return { cpu: cpuUnits, memory: fits };
  }
  return undefined;
}

const givenOr = (size: TaskDefinition['cpu']): number | 'any' | undefined =>
  isSizeMissing(size) ? 'any' : known(size);

/** The sums that ECS holds against the task, and no less than the largest single `memory`. */
function containerNeeds(task: TaskDefinition): { cpuUnits: number; memoryMiB: number } | undefined {
  const { containers } = task;
  const cpuUnits = sumIfAllKnown(containers.map(({ cpu }) => cpu));
  const reserved = sumIfAllKnown(containers.map((it) => it.memoryReservation ?? it.memory));
  const limits = containers.map(({ memory }) => (memory === undefined ? 0 : (known(memory) ?? Number.NaN)));
  const memoryMiB = Math.max(reserved ?? Number.NaN, ...limits);
  if (task.mayHoldUnknownContainers || cpuUnits === undefined || Number.isNaN(memoryMiB)) return undefined;
  return { cpuUnits, memoryMiB };
}
