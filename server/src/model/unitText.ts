import { CPU_UNITS_PER_VCPU } from './units.ts';

/** `512` → `0.5 vCPU`. */
export const vcpuText = (cpuUnits: number): string => `${rounded(cpuUnits / CPU_UNITS_PER_VCPU)} vCPU`;

/** `1536` → `1.5 GiB`. */
export const gibText = (memoryMiB: number): string => `${rounded(memoryMiB / 1024)} GiB`;

/** Three significant digits at most behind the point: 0.125, 0.49, 30. */
const rounded = (value: number): number =>
  value >= 1 ? Math.round(value * 100) / 100 : Number(value.toPrecision(value < 0.01 ? 1 : 3));
