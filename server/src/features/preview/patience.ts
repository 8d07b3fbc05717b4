/** Lets a computation go on for so long from now, the pauses for others included. */
export function patience(ms: number): { shouldStop: () => boolean } {
  const end = Date.now() + ms;
  return { shouldStop: () => Date.now() > end };
}
