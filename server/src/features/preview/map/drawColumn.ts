import { drawInstance, sizeOf } from './drawInstance.ts';
import { type Drawn, drawLoose } from './drawTasks.ts';
import type { MapColumn, TaskGroup, UnplacedTasks } from './placementMap.ts';
import { GAP, type Scale } from './scale.ts';
import { element } from './svg.ts';
import { BOLD, fitted, LINE, line, SMALL } from './text.ts';
import { plural } from './words.ts';

/** Between a column's edge and what is in it, px. */
export const INSET = 12;
const HEAD = 44;

/** A zone: its instances, and what runs there on Fargate. @param width of the column, px */
export function drawZone(column: MapColumn, x: number, y: number, width: number, scale: Scale): Drawn {
  const inside = width - 2 * INSET;
  const boxes = drawBoxes(column, x + INSET, y + HEAD, inside, scale);
  const top = HEAD + boxes.height;
  const fargate = drawList('Fargate', column.fargate, { x: x + INSET, y: y + top, width: inside }, scale);
  const markup = head(column.name, column.facts, x, y, inside) + boxes.markup + fargate.markup;
  return { markup, height: top + fargate.height };
}

/** The tasks that found no place. */
export function drawUnplaced(
  groups: readonly UnplacedTasks[],
  x: number,
  y: number,
  width: number,
  scale: Scale,
): Drawn {
  const inside = width - 2 * INSET;
  const tasks = groups.reduce((sum, group) => sum + group.count, 0);
  const list = drawList('', groups, { x: x + INSET, y: y + HEAD, width: inside }, scale);
  return { markup: head('Unplaced', plural(tasks, 'task'), x, y, inside) + list.markup, height: HEAD + list.height };
}

/** Behind a column, as tall as the tallest. */
export const panel = (kind: string, x: number, y: number, width: number, height: number): string =>
  element('rect', { class: `panel ${kind}`, x, y, width, height, rx: 4 });

function head(name: string, facts: string, x: number, y: number, width: number): string {
  return (
    line(fitted(name, width, 13 * BOLD), x + INSET, y + 20, { class: 'column-name' }) +
    line(fitted(facts, width), x + INSET, y + 35, { class: 'muted' })
  );
}

/** In rows from the left, as many in a row as fit. */
function drawBoxes({ instances, more }: MapColumn, left: number, top: number, width: number, scale: Scale): Drawn {
  let markup = '';
  let [x, y, rowHeight] = [left, top, 0];
  for (const instance of instances) {
    const size = sizeOf(instance, scale);
    if (x > left && x + size.width > left + width) [x, y, rowHeight] = [left, y + rowHeight + GAP, 0];
    markup += drawInstance(instance, x, y, scale);
    x += size.width + GAP;
    rowHeight = Math.max(rowHeight, size.height);
  }
  if (instances.length > 0) y += rowHeight + GAP;
  if (more === '') return { markup, height: y - top };
  return {
    markup: markup + line(fitted(more, width), left, y + SMALL, { class: 'muted' }),
    height: y - top + LINE + GAP,
  };
}

function drawList(
  heading: string,
  groups: readonly TaskGroup[],
  { x, y, width }: { x: number; y: number; width: number },
  scale: Scale,
): Drawn {
  if (groups.length === 0) return { markup: '', height: 0 };
  let height = heading === '' ? 0 : LINE + 6;
  let markup = heading === '' ? '' : line(heading, x, y + SMALL, { class: 'name' });
  for (const group of groups) {
    const drawn = drawLoose(group, { x, y: y + height, width }, scale);
    markup += drawn.markup;
    height += drawn.height + GAP;
  }
  return { markup, height };
}
