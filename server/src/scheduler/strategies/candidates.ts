import { roomFor } from '../filters/all.ts';
import type { ContainerInstanceState } from '../instances/containerInstance.ts';
import type { InstanceGroups } from '../instances/instanceGroups.ts';
import type { TaskRequest } from '../taskRequest.ts';
import { binpack } from './binpack.ts';
import type { Level, OwnLevel, SharedLevel } from './level.ts';
import { random } from './random.ts';
import { spreadOverInstances, spreadOverValues } from './spread.ts';

/**
 * The instances that take a task, in the order that the strategies give them, kept in order while tasks are placed.
 *
 * Instances that belong to the same groups of every shared level form a *cell*. Within a cell only own levels tell instances apart, and
 * those change for the instance that took the task and for no other: a heap needs to move just that one. Which cell is next is found by
 * comparing the first of each, and there are few (as many as zones, by default).
 */
export class Candidates {
  private readonly instances: ContainerInstanceState[] = [];
  private readonly rooms: number[] = [];
  private readonly levels: Level[];
  private readonly own: OwnLevel[];
  private readonly shared: SharedLevel[];
  private readonly cells: Int32Array[];
  /** How many of each cell's entries are still candidates. */
  private readonly sizes: number[];
  private readonly roomDependsOnTasks: boolean;

  /** @param among in the order of their index: ties go to the first */
  constructor(
    private readonly task: TaskRequest,
    among: readonly ContainerInstanceState[],
    cluster: { groups: InstanceGroups; hosting: ReadonlySet<ContainerInstanceState>; seed: number },
  ) {
    this.roomDependsOnTasks = task.memberOf.some((constraint) => constraint.dependsOnTasks);
    for (const instance of among) {
      const room = roomFor(task, instance);
      if (room === 0) continue;
      this.instances.push(instance);
      this.rooms.push(room);
    }
    this.levels = levelsOf(task, this.instances, cluster);
    this.own = this.levels.filter((level) => level.kind === 'own');
    this.shared = this.levels.filter((level) => level.kind === 'shared');
    this.cells = this.partition();
    this.sizes = this.cells.map((cell) => cell.length);
    for (let cell = 0; cell < this.cells.length; cell++) {
      for (let at = (this.cells[cell]!.length >> 1) - 1; at >= 0; at--) this.sink(cell, at);
    }
  }

  /** Adds one task to the best candidate. @returns undefined where no instance takes it */
  place(): ContainerInstanceState | undefined {
    const cell = this.bestCell();
    if (cell < 0) return undefined;
    const candidate = this.cells[cell]![0]!;
    const instance = this.instances[candidate]!;
    instance.add(this.task);
    for (const level of this.levels) {
      if (level.kind === 'own') level.took(candidate);
      else level.counts[level.groupOf[candidate]!]!++;
    }
    this.rooms[candidate]!--;
    if (this.rooms[candidate] === 0 && this.roomDependsOnTasks) this.rooms[candidate] = roomFor(this.task, instance);
    if (this.rooms[candidate] === 0) this.dropFirst(cell);
    this.sink(cell, 0);
    return instance;
  }

  private partition(): Int32Array[] {
    const cellOf = new Int32Array(this.instances.length);
    let cells = 1;
    for (const { groupOf, groups } of this.shared) {
      const numbers = new Map<number, number>();
      for (let candidate = 0; candidate < cellOf.length; candidate++) {
        const key = cellOf[candidate]! * groups + groupOf[candidate]!;
        let number = numbers.get(key);
        if (number === undefined) {
          number = numbers.size;
          numbers.set(key, number);
        }
        cellOf[candidate] = number;
      }
      cells = numbers.size;
    }
    const members: number[][] = Array.from({ length: cells }, () => []);
    for (let candidate = 0; candidate < cellOf.length; candidate++) members[cellOf[candidate]!]!.push(candidate);
    return members.map((cell) => new Int32Array(cell));
  }

  private bestCell(): number {
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

function levelsOf(
  task: TaskRequest,
  candidates: readonly ContainerInstanceState[],
  { groups, hosting, seed }: { groups: InstanceGroups; hosting: ReadonlySet<ContainerInstanceState>; seed: number },
): Level[] {
  return task.strategy.map((strategy) => {
    if (strategy.type === 'binpack') return binpack(strategy.field, candidates);
    if (strategy.type === 'random') return random(seed, task.service.name, candidates);
    if (strategy.field === 'instanceId' || strategy.field === 'host') {
      return spreadOverInstances(candidates, task.group, hosting.size === 0);
    }
    return spreadOverValues(candidates, groups.by(strategy.field.replace(/^attribute:/, '')), task.group, hosting);
  });
}
