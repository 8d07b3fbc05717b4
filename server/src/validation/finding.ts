import type { Place } from '../model/field.ts';
import type { Fix } from './fix.ts';

/** `error`: AWS refuses it or the deployment fails. `warning`: accepted, and hardly ever meant. The others advise. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Another place that has to do with a finding, and what to say there. */
export interface Related {
  readonly at: Place;
  readonly message: string;
}

/** Something to say about one place of a definition. */
export interface Finding extends Place {
  /** Id of the rule or of the kind of schema error; the code of the diagnostic. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Where AWS says so. */
  readonly source: string;
  readonly fixes: readonly Fix[];
  /** Places, often in another file, that explain it. */
  readonly related: readonly Related[];
}

/** For sorting: in the order of the text. */
export const byPlace = ({ range: { start: a } }: Finding, { range: { start: b } }: Finding): number =>
  a.line - b.line || a.character - b.character;
