import type { Rule } from './rule.ts';
import { fargateCpuMemory } from './rules/size/fargateCpuMemory.ts';

/** Every rule, in the order of the subjects they look at. */
export const RULES: readonly Rule[] = [fargateCpuMemory];
