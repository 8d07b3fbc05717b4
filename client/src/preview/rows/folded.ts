import type { Icon, Row } from './row.ts';

/** More rows than this below one parent are folded into ranges. */
export const MOST_ROWS = 100;

/** How a range of folded rows is shown. */
export interface RangeLook<T> {
  readonly icon: Icon;
  readonly describe?: (items: readonly T[]) => string;
}

/**
 * One row an item; too many are folded into ranges `web 1 … web 100`, and many ranges into ranges of ranges.
 * @param row makes the row of an item, by its index among all
 */
export function folded<T>(
  parent: string,
  items: readonly T[],
  row: (item: T, index: number) => Row,
  look: RangeLook<T>,
  first = 0,
): Row[] {
  if (items.length <= MOST_ROWS) return items.map((item, index) => row(item, first + index));
  let size = MOST_ROWS;
  while (items.length > size * MOST_ROWS) size *= MOST_ROWS;
  const starts = Array.from({ length: Math.ceil(items.length / size) }, (_, index) => index * size);
  return starts.map((start): Row => {
    const part = items.slice(start, start + size);
    const [from, to] = [first + start, first + start + part.length - 1];
    const label = `${row(part[0]!, from).label} … ${row(part.at(-1)!, to).label}`;
    return {
      id: `${parent}/${from + 1}-${to + 1}`,
      kind: 'range',
      label,
      icon: look.icon,
      ...(look.describe ? { description: look.describe(part) } : {}),
      children: () => folded(parent, part, row, look, from),
    };
  });
}
