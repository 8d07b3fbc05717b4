/** Where something stands on the page, its upper left corner in px. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Nearer than this is the same place, px. */
const APART = 4;

/**
 * Where an arrow key leads: up and down to one after the other, so that everything is reached; left and right to the nearest one on that
 * side. @returns undefined where it leads nowhere
 */
export function neighbour(spots: readonly Spot[], from: number, key: string): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return from + 1 < spots.length ? from + 1 : undefined;
    case 'ArrowUp':
      return from > 0 ? from - 1 : undefined;
    case 'ArrowRight':
      return nearest(spots, from, 1);
    case 'ArrowLeft':
      return nearest(spots, from, -1);
    case 'Home':
      return 0;
    case 'End':
      return spots.length - 1;
    default:
      return undefined;
  }
}

function nearest(spots: readonly Spot[], from: number, side: 1 | -1): number | undefined {
  const start = spots[from]!;
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, { x, y }] of spots.entries()) {
    const aside = (x - start.x) * side;
    const distance = aside + 3 * Math.abs(y - start.y);
    if (aside < APART || distance >= least) continue;
    [best, least] = [at, distance];
  }
  return best;
}
