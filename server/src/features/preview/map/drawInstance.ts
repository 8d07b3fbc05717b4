import { type Box, drawGroup } from './drawTasks.ts';
import type { MapInstance } from './placementMap.ts';
import type { Scale } from './scale.ts';
import { element, title } from './svg.ts';
import { BOLD, fitted, LINE, line, SMALL, widthOf } from './text.ts';
import { count, memory } from './words.ts';

/** Boxes narrower than this carry no name, px. */
const NAMED_FROM = 48;
const LEAST_SIZE = 12;
/** How far those behind look out of a box that stands for several, px. */
const STACK = 3;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The room that a box takes, with its name. */
export function sizeOf(instance: MapInstance, scale: Scale): Size {
  const { width, height } = boxSize(instance, scale);
  return { width, height: height + headOf(width) };
}

const headOf = (width: number): number => (width < NAMED_FROM ? STACK : LINE + STACK);

const boxSize = ({ cpuUnits, memoryMiB }: MapInstance, { pxPerCpuUnit, pxPerMiB }: Scale): Size => ({
  width: Math.max(LEAST_SIZE, cpuUnits * pxPerCpuUnit),
  height: Math.max(LEAST_SIZE, memoryMiB * pxPerMiB),
});

/** A container instance to scale, its tasks stacked from the lower left, and what is left free in the upper right. */
export function drawInstance(instance: MapInstance, x: number, y: number, scale: Scale): string {
  const size = boxSize(instance, scale);
  const box = { x, y: y + headOf(size.width), ...size };
  const { markup, free } = stacked(instance, box, scale);
  const behind = instance.count > 1 ? [2 * STACK, STACK].map((offset) => moved(box, offset / 2)) : [];
  const frame = element(
    'g',
    { 'data-key': instance.key, class: `item instance ${instance.condition}` },
    title(instance.lines),
    ...behind.map((it) => element('rect', { class: 'box', ...it, rx: 2 })),
    element('rect', { class: 'box', ...box, rx: 2 }),
    ...(size.width < NAMED_FROM ? [] : [head(instance, box)]),
    freeCorner(free, instance),
  );
  return frame + markup;
}

const moved = (box: Box, by: number): Box => ({ ...box, x: box.x + by, y: box.y - by });

function stacked({ tasks }: MapInstance, box: Box, scale: Scale): { markup: string; free: Box } {
  let free = box;
  let markup = '';
  for (const group of tasks) {
    markup += drawGroup(group, box, free, scale);
    const width = Math.min(free.width, group.count * group.cpuUnits * scale.pxPerCpuUnit);
    const height = Math.min(free.height, group.count * group.memoryMiB * scale.pxPerMiB);
    free = { x: free.x + width, y: free.y, width: free.width - width, height: free.height - height };
  }
  return { markup, free };
}

function head({ name, note, count: alike }: MapInstance, { x, y, width }: Box): string {
  const baseline = y - 5 - (alike > 1 ? STACK : 0);
  const shown = fitted(name, width, SMALL * BOLD);
  const left = width - widthOf(shown, SMALL * BOLD) - 8;
  return (
    line(shown, x, baseline, { class: 'name' }) +
    line(widthOf(note) <= left ? note : '', x + width, baseline, { class: 'muted', 'text-anchor': 'end' })
  );
}

function freeCorner(free: Box, { tasks, cpuUnits, memoryMiB, condition }: MapInstance): string {
  if (condition === 'closed' || free.width <= 4 || free.height <= 4) return '';
  const used = (amount: 'cpuUnits' | 'memoryMiB') => tasks.reduce((sum, group) => sum + group.count * group[amount], 0);
  const lines = [`${count(cpuUnits - used('cpuUnits'))} CPU`, `${memory(memoryMiB - used('memoryMiB'))} free`];
  const fits = free.height >= 2 * LINE + 4 && lines.every((text) => widthOf(text) <= free.width - 10);
  const right = { class: 'muted', 'text-anchor': 'end' };
  return (
    element('rect', { class: 'free', ...inset(free) }) +
    (fits
      ? lines.map((text, at) => line(text, free.x + free.width - 6, free.y + 6 + SMALL + at * LINE, right)).join('')
      : '')
  );
}

const inset = ({ x, y, width, height }: Box): Box => ({ x: x + 2, y: y + 2, width: width - 4, height: height - 4 });
