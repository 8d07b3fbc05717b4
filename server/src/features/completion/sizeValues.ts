import { FARGATE_CPU_UNITS, fargateSize } from '../../facts/fargateSizes.ts';
import { known } from '../../model/field.ts';
import { isWindows, neverRunsOn } from '../../model/launchTypes.ts';
import type { TaskDefinition } from '../../model/taskDefinition.ts';
import { gibText, vcpuText } from '../../model/unitText.ts';
import { fargateCpuText, fargateMemoryText } from '../sizeText.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Suggestion } from './suggestion.ts';

/** Fargate's CPU sizes, those that do not offer the memory already chosen last. */
export function taskCpuValues(asked: Surroundings): Suggestion[] {
  const [task] = asked.tasks;
  if (!task) return [];
  const memoryMiB = mayRunOnFargate(task) ? known(task.memory) : undefined;
  return cpuSizes(task).map((cpuUnits) => ({
    value: String(cpuUnits),
    detail: vcpuText(cpuUnits),
    ...documentationOf(mayRunOnFargate(task) ? fargateMemoryText(cpuUnits) : undefined),
    unfit:
      memoryMiB === undefined || fargateSize(cpuUnits)!.memoryMiB.includes(memoryMiB)
        ? undefined
        : `${vcpuText(cpuUnits)}, not with ${gibText(memoryMiB)}`,
  }));
}

/** The memory that Fargate offers with the CPU already chosen, else every size it has. */
export function taskMemoryValues(asked: Surroundings): Suggestion[] {
  const [task] = asked.tasks;
  if (!task) return [];
  const chosen = mayRunOnFargate(task) ? known(task.cpu) : undefined;
  const sizes = chosen === undefined ? undefined : fargateSize(chosen)?.memoryMiB;
  return (sizes ?? allMemorySizes(task)).map((memoryMiB) => ({
    value: String(memoryMiB),
    detail: gibText(memoryMiB),
    ...documentationOf(mayRunOnFargate(task) && !sizes ? fargateCpuText(memoryMiB) : undefined),
  }));
}

const mayRunOnFargate = (task: TaskDefinition): boolean => !neverRunsOn(task, 'FARGATE');

const cpuSizes = (task: TaskDefinition): readonly number[] =>
  isWindows(task) ? FARGATE_CPU_UNITS.filter((cpuUnits) => fargateSize(cpuUnits)!.windows) : FARGATE_CPU_UNITS;

const allMemorySizes = (task: TaskDefinition): number[] =>
  [...new Set(cpuSizes(task).flatMap((cpuUnits) => fargateSize(cpuUnits)!.memoryMiB))].sort((a, b) => a - b);

const documentationOf = (documentation: string | undefined): Pick<Suggestion, 'documentation'> =>
  documentation === undefined ? {} : { documentation };
