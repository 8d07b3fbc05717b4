import type { ASTNode } from 'vscode-json-languageservice';
import type { Surroundings } from '../surroundings.ts';

/** A value that goes with what the document and the workspace hold. */
export interface Suggestion {
  readonly value: string | number;
  /** A few words beside it. */
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** Why it does not go with the rest; offered all the same, after the others. */
  readonly unfit?: string | undefined;
}

/** A place at which a value is asked for. */
export interface Asked extends Surroundings {
  /** The value, if there is one yet. */
  readonly current: ASTNode | undefined;
}
