import type { Place } from '../model/field.ts';
import type { Severity } from './finding.ts';
import type { Fix } from './fix.ts';

/** Ids of what the schemas find. */
export type SchemaRule =
  | 'unknown-key'
  | 'missing-key'
  | 'wrong-type'
  | 'unknown-value'
  | 'out-of-range'
  | 'wrong-length'
  | 'wrong-form'
  | 'null-value'
  | 'empty-value';

export interface Explanation {
  readonly rule: SchemaRule;
  readonly severity: Severity;
  readonly message: string;
  /** The key of the object that is meant; without it the value itself is. */
  readonly key?: string;
  fixes(at: Place): Fix[];
}

const NONE = (): Fix[] => [];

/** An error, which most of what the schemas find is. */
export const problem = (rule: SchemaRule, message: string, fixes: Explanation['fixes'] = NONE): Explanation => ({
  rule,
  severity: 'error',
  message,
  fixes,
});
