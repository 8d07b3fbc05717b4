import { closest, distance } from 'fastest-levenshtein';

/** The candidate that was probably meant: equal but for case, or a slip of the keys away. */
export function didYouMean(written: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0 || written === '') return undefined;
  const lowerCased = written.toLowerCase();
  const sameButForCase = candidates.find((candidate) => candidate.toLowerCase() === lowerCased);
  if (sameButForCase) return sameButForCase;
  const nearest = closest(written, [...candidates]);
  return distance(written, nearest) <= Math.max(1, Math.min(3, Math.floor(written.length / 3))) ? nearest : undefined;
}
