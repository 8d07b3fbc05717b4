import { stripVTControlCharacters } from 'node:util';

/** Rows of a table, its columns two spaces apart; those named in `numbers` are aligned to the right. */
export function columns(rows: readonly (readonly string[])[], numbers: readonly number[] = []): string[] {
  const widths: number[] = [];
  for (const row of rows) for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, widthOf(cell));
  return rows.map((row) =>
    row
      .map((cell, at) => {
        const padding = ' '.repeat(widths[at]! - widthOf(cell));
        return numbers.includes(at) ? padding + cell : cell + padding;
      })
      .join('  ')
      .trimEnd(),
  );
}

const widthOf = (cell: string): number => stripVTControlCharacters(cell).length;

/** `██████░░░░  60%` */
export function bar(used: number, whole: number, width = 10): string {
  const share = whole > 0 ? Math.min(1, used / whole) : 0;
  const filled = Math.round(share * width);
  return `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${`${Math.round(share * 100)}%`.padStart(4)}`;
}
