import type { Level, OwnLevel, SharedLevel } from './level.ts';

/** Where a single shared level tells cells apart, services that are spread alike have the same ones to begin with. */
const cellsOfGroups = new WeakMap<Int32Array, readonly Int32Array[]>();

/**
 * Candidates in the order that a chain of strategies gives them, kept in order while one after the other is chosen or found to be none.
 *
 * Candidates that belong to the same groups of every shared level form a *cell*. Within a cell only own levels tell them apart, and those
 * change for the one that was chosen and for no other: a heap needs to move just that one. Which cell is next is found by comparing the
 * first of each, and there are few (as many as zones, by default).
 */
export class Ranking {
  private readonly own: OwnLevel[];
  private readonly shared: SharedLevel[];
  private readonly cells: Int32Array[];
  /** How many of each cell's entries are still candidates. */
  private readonly sizes: number[];
  private bestCell = -1;

  /** @param levels the chain; what it leaves open goes to the lower rank, 0 to `size` − 1 */
  constructor(
    private readonly levels: readonly Level[],
    size: number,
  ) {
    this.own = levels.filter((level) => level.kind === 'own');
    this.shared = levels.filter((level) => level.kind === 'shared');
    this.cells = this.partition(size).map((cell) => cell.slice());
    this.sizes = this.cells.map((cell) => cell.length);
    if (this.own.every((level) => level.isUniform)) return; // in the order of their rank, and that is a heap
    for (let cell = 0; cell < this.cells.length; cell++) {
      for (let at = (this.cells[cell]!.length >> 1) - 1; at >= 0; at--) this.sink(cell, at);
    }
  }

  /** The candidate that comes first, by its rank; −1 where none is left. `took` or `drop` speak of it. */
  best(): number {
    this.bestCell = this.firstCell();
    return this.bestCell < 0 ? -1 : this.cells[this.bestCell]![0]!;
  }

  /** The best candidate was chosen. @param stays whether it may be chosen again */
  took(stays: boolean): void {
    const candidate = this.cells[this.bestCell]![0]!;
    for (const level of this.levels) {
      if (level.kind === 'own') level.took(candidate);
      else level.counts[level.groupOf[candidate]!]!++;
    }
    if (!stays) this.dropFirst(this.bestCell);
    this.sink(this.bestCell, 0);
  }

  /** The best candidate is none after all. */
  drop(): void {
    this.dropFirst(this.bestCell);
    this.sink(this.bestCell, 0);
  }

  private partition(size: number): readonly Int32Array[] {
    const groups = this.shared.length === 1 ? this.shared[0]!.groupOf : undefined;
    const cells = (groups && cellsOfGroups.get(groups)) ?? this.partitionAnew(size);
    if (groups) cellsOfGroups.set(groups, cells);
    return cells;
  }

  private partitionAnew(size: number): Int32Array[] {
    const cellOf = new Int32Array(size);
    let cells = size > 0 ? 1 : 0;
    for (const { groupOf, groups } of this.shared) {
      const numbers = new Map<number, number>();
      let [lastKey, lastNumber] = [-1, 0]; // neighbours are often alike
      for (let candidate = 0; candidate < size; candidate++) {
        const key = cellOf[candidate]! * groups + groupOf[candidate]!;
        if (key !== lastKey) {
          lastKey = key;
          lastNumber = numbers.get(key) ?? numbers.size;
          numbers.set(key, lastNumber);
        }
        cellOf[candidate] = lastNumber;
      }
      cells = numbers.size;
    }
    const sizes = new Int32Array(cells);
    for (let candidate = 0; candidate < size; candidate++) sizes[cellOf[candidate]!]!++;
    const members = Array.from(sizes, (length) => new Int32Array(length));
    sizes.fill(0);
    for (let candidate = 0; candidate < size; candidate++) {
      const cell = cellOf[candidate]!;
      members[cell]![sizes[cell]!++] = candidate;
    }
    return members;
  }

  private firstCell(): number {
    let best = -1;
    for (let cell = 0; cell < this.cells.length; cell++) {
      if (this.sizes[cell] === 0) continue;
      if (best < 0 || this.precedes(this.cells[cell]![0]!, this.cells[best]![0]!)) best = cell;
    }
    return best;
  }

  /** Over all levels, for candidates of any cell. */
  private precedes(a: number, b: number): boolean {
    for (const level of this.levels) {
      const difference =
        level.kind === 'own'
          ? level.keys[a]! - level.keys[b]!
          : level.counts[level.groupOf[a]!]! - level.counts[level.groupOf[b]!]!;
      if (difference !== 0) return difference < 0;
    }
    return a < b;
  }

  /** Within one cell: the shared levels have one answer for all. */
  private precedesInCell(a: number, b: number): boolean {
    for (let level = 0; level < this.own.length; level++) {
      const { keys } = this.own[level]!;
      const difference = keys[a]! - keys[b]!;
      if (difference !== 0) return difference < 0;
    }
    return a < b;
  }

  private dropFirst(cell: number): void {
    const heap = this.cells[cell]!;
    const last = --this.sizes[cell]!;
    heap[0] = heap[last]!;
  }

  /** Moves an entry that has become later down its heap: all the way along the better children, then up to where it belongs. */
  private sink(cell: number, from: number): void {
    const heap = this.cells[cell]!;
    const size = this.sizes[cell]!;
    const moving = heap[from]!;
    let at = from;
    for (let child = 2 * at + 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && this.precedesInCell(heap[child + 1]!, heap[child]!)) child++;
      if (at === from && this.precedesInCell(moving, heap[child]!)) return;
      heap[at] = heap[child]!;
      at = child;
    }
    for (let parent = (at - 1) >> 1; at > from && this.precedesInCell(moving, heap[parent]!); parent = (at - 1) >> 1) {
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = moving;
  }
}
