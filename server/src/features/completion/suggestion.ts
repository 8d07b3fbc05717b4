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
