import type { MapColumn, PlacementMap } from './placementMap.ts';

/** How large a CPU unit and a MiB are drawn, px; the same all over a map, so that what fits by eye fits. */
export interface Scale {
  readonly pxPerCpuUnit: number;
  readonly pxPerMiB: number;
}

/** Room between boxes, px. */
export const GAP = 12;
const WIDEST = 340;
/** The largest boxes, beside each other. */
const IN_ROW = [1, 2, 3, 4];
/** Of the boxes of a column, px. */
const LONGEST = 900;
/** A vCPU is drawn as wide as so many MiB are tall: boxes of general purpose types are a little wider than tall. */
const MIB_PER_CPU_UNIT = 5;
/** Of the widest box. */
const TALLEST = 1.5;
/** A task that needs more than so many times the largest instance does not make all others small. */
const MOST_BEYOND = 2;
/** With Fargate alone. */
const A_VCPU = { cpuUnits: 2048, memoryMiB: 8192 };

/**
 * As large as the column allows, smaller where many boxes would make it long.
 * @param width of a column inside, px
 */
export function scaleFor(map: PlacementMap, width: number): Scale {
  const boxes = map.columns.flatMap(({ instances }) => instances);
  const largest = boxes.length > 0 ? most(boxes) : A_VCPU;
  const tasks = most([...map.unplaced, ...map.columns.flatMap(({ fargate }) => fargate)]);
  const cpuUnits = Math.max(largest.cpuUnits, Math.min(tasks.cpuUnits, MOST_BEYOND * largest.cpuUnits), 1);
  const memoryMiB = Math.max(largest.memoryMiB, Math.min(tasks.memoryMiB, MOST_BEYOND * largest.memoryMiB), 1);
  const scales = IN_ROW.map((inRow) => {
    // two of half the size fit beside each other
    const widest = Math.min(WIDEST, (width - inRow * GAP) / inRow);
    const pxPerCpuUnit = widest / cpuUnits;
    return { pxPerCpuUnit, pxPerMiB: Math.min(pxPerCpuUnit / MIB_PER_CPU_UNIT, (TALLEST * widest) / memoryMiB) };
  });
  return (
    scales.find((scale) => map.columns.every((column) => heightOf(column, width, scale) <= LONGEST)) ?? scales.at(-1)!
  );
}

/** About, px. */
function heightOf({ instances }: MapColumn, width: number, { pxPerCpuUnit, pxPerMiB }: Scale): number {
  const areas = instances.map((it) => (it.cpuUnits * pxPerCpuUnit + GAP) * (it.memoryMiB * pxPerMiB + 2 * GAP));
  return areas.reduce((sum, area) => sum + area, 0) / width;
}

const most = (items: readonly { readonly cpuUnits: number; readonly memoryMiB: number }[]) => ({
  cpuUnits: Math.max(...items.map((item) => item.cpuUnits), 0),
  memoryMiB: Math.max(...items.map((item) => item.memoryMiB), 0),
});
