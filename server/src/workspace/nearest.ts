/** Of several files those the fewest folders away; several where it is a tie. */
export function nearest<File extends { readonly uri: string }>(uri: string, candidates: readonly File[]): File[] {
  const distances = candidates.map((candidate) => foldersBetween(uri, candidate.uri));
  const least = Math.min(...distances);
  return candidates.filter((_, index) => distances[index] === least);
}

function foldersBetween(a: string, b: string): number {
  const [left, right] = [a.split('/').slice(0, -1), b.split('/').slice(0, -1)];
  let common = 0;
  while (common < left.length && left[common] === right[common]) common++;
  return left.length + right.length - 2 * common;
}
