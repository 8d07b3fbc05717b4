/**
 * Task sizes that Fargate offers. The 32 vCPU size (June 2026) comes in three memory sizes only.
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html
 */

export type FargateSize = {
  /** Every memory size offered, MiB, rising. */
  memoryMiB: number[];
  /** The same for people: "512, 1024 or 2048", "2048–8192 in steps of 1024". */
  range: string;
  /** Offered for Windows containers too. */
  windows: boolean;
};

const SIZES = new Map<number, FargateSize>([
  [256, listed([512, 1024, 2048])],
  [512, stepped(1024, 4096, 1024)],
  [1024, stepped(2048, 8192, 1024, 'windows')],
  [2048, stepped(4096, 16384, 1024, 'windows')],
  [4096, stepped(8192, 30720, 1024, 'windows')],
  [8192, stepped(16384, 61440, 4096)],
  [16384, stepped(32768, 122880, 8192)],
  [32768, listed([61440, 122880, 249856])],
]);

/** CPU units (1024 = 1 vCPU), rising. */
export const FARGATE_CPU_UNITS: readonly number[] = [...SIZES.keys()];

/** The memory that goes with `cpuUnits`; undefined where Fargate has no such size. */
export const fargateSize = (cpuUnits: number): FargateSize | undefined => SIZES.get(cpuUnits);

/**
 * The smallest size that holds `cpuUnits` and `memoryMiB`; undefined where none does.
 * Example: 300 CPU units and 700 MiB take 512 and 1024.
 */
export function smallestFargateSizeFor(
  cpuUnits: number,
  memoryMiB: number,
  os: 'linux' | 'windows',
): { cpuUnits: number; memoryMiB: number } | undefined {
  for (const [offered, size] of SIZES) {
    if (offered < cpuUnits || (os === 'windows' && !size.windows)) continue;
    const memory = size.memoryMiB.find((it) => it >= memoryMiB);
    if (memory !== undefined) return { cpuUnits: offered, memoryMiB: memory };
  }
  return undefined;
}

function listed(memoryMiB: number[]): FargateSize {
  return { memoryMiB, range: `${memoryMiB.slice(0, -1).join(', ')} or ${memoryMiB.at(-1)}`, windows: false };
}

function stepped(from: number, to: number, step: number, os?: 'windows'): FargateSize {
  const memoryMiB = Array.from({ length: (to - from) / step + 1 }, (_, index) => from + index * step);
  return { memoryMiB, range: `${from}–${to} in steps of ${step}`, windows: os === 'windows' };
}
