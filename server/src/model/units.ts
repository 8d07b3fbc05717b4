/** 1024 CPU units are one vCPU. */
export const CPU_UNITS_PER_VCPU = 1024;

const PLAIN = /^\d+$/;
const VCPU = /^(\d+(?:\.\d+)?|\.\d+)\s*vcpu$/i;
const GIB = /^(\d+(?:\.\d+)?|\.\d+)\s*gb$/i;

/**
 * CPU units of a task-level `cpu`: `"512"`, `"0.5 vCPU"` and `".5vcpu"` are all 512.
 * @returns undefined for anything else
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
 */
export const parseCpuUnits = (text: string): number | undefined => parse(text, VCPU, CPU_UNITS_PER_VCPU);

/**
 * MiB of a task-level `memory`: `"2048"`, `"2 GB"` and `"2gb"` are all 2048.
 * @returns undefined for anything else
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
 */
export const parseMemoryMiB = (text: string): number | undefined => parse(text, GIB, 1024);

function parse(text: string, withUnit: RegExp, factor: number): number | undefined {
  const trimmed = text.trim();
  if (PLAIN.test(trimmed)) return Number(trimmed);
  const match = withUnit.exec(trimmed);
  return match ? Math.round(Number(match[1]) * factor) : undefined;
}
