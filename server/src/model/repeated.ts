import { type Field, known } from './field.ts';

export interface Repetition {
  readonly again: Field<string>;
  readonly first: Field<string>;
  readonly value: string;
}

/**
 * The texts that have been there before, in their order; an empty one is a mistake of its own.
 * @param keyOf what makes two of them the same; by default every letter
 */
export function repeatedIn(
  fields: readonly (Field<string> | undefined)[],
  keyOf: (text: string) => string = (text) => text,
): Repetition[] {
  const seen = new Map<string, Field<string>>();
  const repetitions: Repetition[] = [];
  for (const field of fields) {
    const value = known(field);
    if (field === undefined || !value) continue;
    const first = seen.get(keyOf(value));
    if (first) repetitions.push({ again: field, first, value });
    else seen.set(keyOf(value), field);
  }
  return repetitions;
}
