import type { Row } from '../../../client/src/preview/rows/row.ts';

/** The rows and all below them, one a line: `  label | description | icon | kind`, a `+` before what is closed at first. */
export const outline = (rows: readonly Row[], depth = 0): string[] =>
  rows.flatMap(({ label, description = '', icon, kind, children, isExpanded }) => [
    `${'  '.repeat(depth)}${children && !isExpanded ? '+ ' : ''}${label} | ${description} | ${iconText(icon)} | ${kind}`,
    ...outline(atOnce(children?.()), depth + 1),
  ]);

const iconText = (icon: Row['icon']): string =>
  icon ? `${icon.codicon}${icon.color ? ` ${icon.color.replace('charts.', '')}` : ''}` : '';

export const everyRow = (rows: readonly Row[]): Row[] =>
  rows.flatMap((row) => [row, ...everyRow(atOnce(row.children?.()))]);

/** A row by the labels on the way to it. */
export function rowAt(rows: readonly Row[], ...labels: readonly string[]): Row {
  const [label, ...rest] = labels;
  const row = rows.find((it) => it.label === label);
  if (!row) throw new Error(`no row ${label} among ${rows.map((it) => it.label).join(', ')}`);
  return rest.length > 0 ? rowAt(atOnce(row.children?.()), ...rest) : row;
}

/** Rows that need not be asked for. */
export function atOnce(children: ReturnType<NonNullable<Row['children']>> | undefined): readonly Row[] {
  if (children instanceof Promise) throw new Error('these rows must be awaited');
  return children ?? [];
}
