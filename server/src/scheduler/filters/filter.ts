import type { ContainerInstanceState } from '../instances/containerInstance.ts';
import type { Missing, ReasonCode } from '../preview.ts';
import type { TaskRequest } from '../taskRequest.ts';

/** One condition that an instance must meet to take a task. */
export type Filter = {
  code: ReasonCode;
  /** False where the task asks for nothing of the kind: no instance refuses it then. */
  concerns: (task: TaskRequest) => boolean;
  /** How many more copies of `task` fit: 0 none, Infinity no limit. Asked only where the filter concerns the task. */
  room: (task: TaskRequest, instance: ContainerInstanceState) => number;
  /** What one more copy lacks; asked only where `room` is 0. */
  missing: (task: TaskRequest, instance: ContainerInstanceState) => Missing;
};

/** Whole copies of `need` in `remaining`; a need of 0 has no limit, not even on a full instance. */
export const copies = (need: number, remaining: number): number =>
  need <= 0 ? Number.POSITIVE_INFINITY : Math.max(0, Math.floor(remaining / need));
