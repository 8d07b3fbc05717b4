const BAR_CELLS = 5;

/** `5,000` */
export const count = (value: number): string => value.toLocaleString('en-US');

/** `1 task`, `5,000 tasks` */
export const plural = (value: number, noun: string): string => `${count(value)} ${noun}${value === 1 ? '' : 's'}`;

/** `512 MiB`, `30.5 GiB` */
export const memory = (memoryMiB: number): string =>
  memoryMiB < 10_240 ? `${memoryMiB} MiB` : `${Math.round((memoryMiB / 1024) * 10) / 10} GiB`;

/** Whole per cent; 0 and 100 only where nothing or everything is used. */
export function percentOf(used: number, whole: number): number {
  if (used <= 0 || whole <= 0) return 0;
  return used >= whole ? 100 : Math.min(99, Math.max(1, Math.round((used / whole) * 100)));
}

/** `▓▓▓░░ 60%`: the outer cells only where something is used, or nothing is left. */
export function meter(used: number, whole: number): string {
  const percent = percentOf(used, whole);
  const rounded = Math.round((percent / 100) * BAR_CELLS);
  const cells = percent === 0 ? 0 : percent === 100 ? BAR_CELLS : Math.min(BAR_CELLS - 1, Math.max(1, rounded));
  return `${'▓'.repeat(cells)}${'░'.repeat(BAR_CELLS - cells)} ${percent}%`;
}

/** `a`, `a and b`, `a, b and c` */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** What there is to say, on one line. */
export const parts = (...words: readonly (string | false | undefined)[]): string => words.filter(Boolean).join(' · ');

/** The same as it is read aloud. */
export const spokenParts = (...words: readonly (string | false | undefined)[]): string =>
  words.filter(Boolean).join(', ');

/** `$1,222.50` */
export const dollars = (amount: number): string =>
  `$${amount.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
