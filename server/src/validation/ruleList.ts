import type { Rule } from './rule.ts';
import * as rules from './rules.ts';

/** Every rule of `rules.ts`. */
export const RULES: readonly Rule[] = Object.values(rules);
