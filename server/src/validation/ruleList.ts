import type { Rule } from './rule.ts';
import * as serviceRules from './serviceRules.ts';
import * as taskRules from './taskRules.ts';

/** Every rule of `taskRules.ts` and `serviceRules.ts`. */
export const RULES: readonly Rule[] = [...Object.values(taskRules), ...Object.values(serviceRules)];
