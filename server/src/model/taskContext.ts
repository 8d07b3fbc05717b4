import type { Placement } from './placement.ts';

/** What the workspace knows about a task definition beyond its own text. */
export interface TaskContext {
  /** Of the services that run it, and of the tasks that a cluster file lists. */
  readonly placements: readonly Placement[];
}

/** A task definition of whose surroundings nothing is known. */
export const UNPLACED: TaskContext = { placements: [] };
