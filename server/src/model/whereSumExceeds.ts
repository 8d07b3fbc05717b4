import { type Field, known } from './field.ts';

/**
 * The place where the sum of the certain parts passes a limit, and the sum of all of them.
 * Example: 300 and 400 against 512 → the 400, sum 700.
 * @returns undefined where it does not
 */
export function whereSumExceeds(
  parts: readonly (Field<number> | undefined)[],
  limit: number,
): { at: Field<number>; sum: number; several: boolean } | undefined {
  let sum = 0;
  let count = 0;
  let at: Field<number> | undefined;
  for (const part of parts) {
    const value = known(part);
    if (!part || !value) continue;
    sum += value;
    count++;
    if (sum > limit) at ??= part;
  }
  return at && { at, sum, several: count > 1 };
}
