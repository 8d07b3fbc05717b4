import { FARGATE_CPU_UNITS, fargateSize } from '../facts/fargateSizes.ts';

/** What Fargate offers with a CPU size; undefined where it has no such size. */
export function fargateMemoryText(cpuUnits: number): string | undefined {
  const size = fargateSize(cpuUnits);
  return size && `Memory on Fargate, MiB: ${size.range}.`;
}

/** CPU units that Fargate offers with a memory size, rising; none where it has no such size. */
const fargateCpuUnitsWith = (memoryMiB: number): number[] =>
  FARGATE_CPU_UNITS.filter((cpuUnits) => fargateSize(cpuUnits)!.memoryMiB.includes(memoryMiB));

/** The same for people; undefined where there is none. */
export function fargateCpuText(memoryMiB: number): string | undefined {
  const sizes = fargateCpuUnitsWith(memoryMiB);
  return sizes.length === 0 ? undefined : `CPU units on Fargate: ${inWords(sizes)}.`;
}

const inWords = (numbers: readonly number[]): string =>
  numbers.length < 2 ? numbers.join('') : `${numbers.slice(0, -1).join(', ')} or ${numbers.at(-1)}`;
