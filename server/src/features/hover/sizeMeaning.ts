import { known } from '../../model/field.ts';
import { runsOn } from '../../model/launchTypes.ts';
import type { TaskDefinition } from '../../model/taskDefinition.ts';
import { gibText, vcpuText } from '../../model/unitText.ts';
import { fargateCpuText, fargateMemoryText } from '../sizeText.ts';
import type { Surroundings } from '../surroundings.ts';

export const taskCpuMeaning = (surroundings: Surroundings): string | undefined =>
  sizeMeaning(surroundings, ({ cpu }) => known(cpu), cpuText, fargateMemoryText);

export const taskMemoryMeaning = (surroundings: Surroundings): string | undefined =>
  sizeMeaning(surroundings, ({ memory }) => known(memory), memoryText, fargateCpuText);

function sizeMeaning(
  surroundings: Surroundings,
  read: (task: TaskDefinition) => number | undefined,
  inWords: (size: number) => string,
  onFargate: (size: number) => string | undefined,
): string | undefined {
  const [task] = surroundings.tasks;
  const size = task && read(task);
  if (size === undefined) return undefined;
  const pairs = runsOn(task!, 'FARGATE') ? onFargate(size) : undefined;
  return [`${inWords(size)}.`, pairs].filter(Boolean).join(' ');
}

/** With its share of what the whole task has. */
export function containerCpuMeaning(surroundings: Surroundings): string | undefined {
  const cpuUnits = known(surroundings.container?.cpu);
  return cpuUnits ? `${cpuText(cpuUnits)}${shareOf(cpuUnits, known(surroundings.tasks[0]?.cpu))}.` : undefined;
}

export const containerMemoryMeaning =
  (key: 'memory' | 'memoryReservation') =>
  (surroundings: Surroundings): string | undefined => {
    const memoryMiB = known(surroundings.container?.[key]);
    return memoryMiB
      ? `${memoryText(memoryMiB)}${shareOf(memoryMiB, known(surroundings.tasks[0]?.memory))}.`
      : undefined;
  };

const cpuText = (cpuUnits: number): string => `${cpuUnits} CPU units are **${vcpuText(cpuUnits)}**`;
const memoryText = (memoryMiB: number): string => `${memoryMiB} MiB are **${gibText(memoryMiB)}**`;

const shareOf = (part: number, whole: number | undefined): string =>
  whole && part <= whole ? `, ${Math.round((100 * part) / whole)} % of the task's ${whole}` : '';
