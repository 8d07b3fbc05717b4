import { TEXTURES } from './looks.ts';
import type { Look, TaskGroup, UnplacedTasks } from './placementMap.ts';
import type { Scale } from './scale.ts';
import { element, rounded, title } from './svg.ts';
import { fitted, LINE, line, SMALL, widthOf, wrapped } from './text.ts';
import { count } from './words.ts';

/** So small a task is still seen, px. */
const LEAST = 3;
/** More single tasks than this are drawn as one block. */
const MOST_CELLS = 48;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is drawn, and how much room it took downwards, px. */
export interface Drawn {
  readonly markup: string;
  readonly height: number;
}

const classOf = ({ look, revision }: Pick<TaskGroup, 'look' | 'revision'>, kind: string): string =>
  [kind, `c${look.colour}`, revision].filter(Boolean).join(' ');

/** What has a service's colour, and over it a texture: always where the colour does not suffice, else in high contrast alone. */
export const block = (cells: readonly Box[], { colour, texture }: Look): string => {
  const d = cells
    .map(
      ({ x, y, width, height }) =>
        `M${rounded(x)} ${rounded(y)}h${rounded(width)}v${rounded(height)}h${rounded(-width)}z`,
    )
    .join('');
  const shown = texture > 0 ? texture : colour % TEXTURES;
  const over = { class: texture > 0 ? 'texture always' : 'texture', d, fill: `url(#texture-${shown})` };
  return element('path', { class: 'block', d }) + (shown > 0 ? element('path', over) : '');
};

/**
 * Tasks in the corner that is left of their box: as far to the right as they take CPU, as far up as they take memory.
 * @param box of the instance. @param free what is left of it
 */
export function drawGroup(group: TaskGroup, box: Box, free: Box, { pxPerCpuUnit, pxPerMiB }: Scale): string {
  const bottom = free.y + free.height;
  const width = Math.min(free.width, Math.max(LEAST, group.count * group.cpuUnits * pxPerCpuUnit));
  const height = Math.min(free.height, Math.max(LEAST, group.count * group.memoryMiB * pxPerMiB));
  const area = { x: free.x, y: bottom - height, width, height };
  const cells = diagonal(area, group.count);
  return element(
    'g',
    { 'data-key': group.key, class: classOf(group, 'item tasks') },
    title(group.lines),
    element('rect', { class: 'area', ...area }),
    block(cells, group.look),
    label(group, area, box, cells.length > 1 ? cells[0]!.width : undefined),
  );
}

/** One task beside and above the other; all in one where they would be too small to be told apart. */
function diagonal({ x, y, width, height }: Box, tasks: number): Box[] {
  const cell = { width: width / tasks, height: height / tasks };
  if (tasks > MOST_CELLS || cell.width < LEAST + 1 || cell.height < LEAST + 1) return [{ x, y, width, height }];
  return Array.from({ length: tasks }, (_, at) => ({
    x: x + at * cell.width + 0.5,
    y: y + height - (at + 1) * cell.height + 0.5,
    width: cell.width - 1,
    height: cell.height - 1,
  }));
}

/** The name of a group where there is room for it: in its upper left corner, else on its right or left. @param cell width of single tasks */
function label(group: TaskGroup, area: Box, box: Box, cell: number | undefined): string {
  if (area.height < SMALL + 1) return '';
  const text = nameOf(group);
  const inside = area.width - (cell ?? 0) - 6;
  const baseline = area.y + Math.min(area.height / 2, LINE / 2 + 1) + 4;
  if (widthOf(text) <= inside) {
    return line(text, area.x + 4, baseline, { class: cell === undefined ? 'on' : undefined });
  }
  const right = box.x + box.width - area.x - area.width - 6;
  const left = area.x - box.x - 6;
  if (right >= left) return line(shortened(group, right), area.x + area.width + 4, baseline);
  return line(shortened(group, left), area.x - 4, baseline, { 'text-anchor': 'end' });
}

/** Where there is no room for all of it: which revision, else the name rather than how many there are. */
function shortened(group: TaskGroup, width: number): string {
  const { name, count: tasks, revision } = group;
  const short = revision === 'old' || revision === 'new' ? `${count(tasks)} ${revision}` : name;
  const all = nameOf(group);
  return fitted(widthOf(all) <= width ? all : short, width);
}

const nameOf = ({ name, count: tasks, revision }: TaskGroup): string =>
  [name, revision !== 'other' && revision, tasks > 1 && `× ${count(tasks)}`].filter(Boolean).join(' ');

/** Tasks that share no instance, each to scale: a line with their name, then the blocks, then why they are there. */
export function drawLoose(
  group: TaskGroup | UnplacedTasks,
  { x, y, width }: Pick<Box, 'x' | 'y' | 'width'>,
  { pxPerCpuUnit, pxPerMiB }: Scale,
): Drawn {
  const one = {
    width: Math.min(width, Math.max(LEAST + 1, group.cpuUnits * pxPerCpuUnit)),
    height: Math.max(LEAST + 1, group.memoryMiB * pxPerMiB),
  };
  const inRow = Math.max(1, Math.floor((width + 2) / (one.width + 2)));
  const shown = Math.min(group.count, MOST_CELLS, inRow * Math.max(1, Math.floor(120 / (one.height + 2))));
  const cells = Array.from({ length: shown }, (_, at) => ({
    ...one,
    x: x + (at % inRow) * (one.width + 2),
    y: y + LINE + 3 + Math.floor(at / inRow) * (one.height + 2),
  }));
  const below = LINE + 3 + Math.ceil(shown / inRow) * (one.height + 2) + 2;
  const hidden = group.count - shown;
  const notes = [
    ...(hidden > 0 ? [`and ${count(hidden)} more`] : []),
    ...('reasons' in group ? group.reasons.flatMap((reason) => wrapped(reason, width, 4)) : []),
  ];
  const markup = element(
    'g',
    { 'data-key': group.key, class: classOf(group, 'reasons' in group ? 'item tasks unplaced' : 'item tasks') },
    title(group.lines),
    element('rect', { class: 'hit', x, y, width, height: below + notes.length * LINE }),
    line(fitted(nameOf(group), width), x, y + SMALL),
    block(cells, group.look),
    ...notes.map((note, at) => line(note, x, y + below + at * LINE + SMALL, { class: 'muted' })),
  );
  return { markup, height: below + notes.length * LINE };
}
