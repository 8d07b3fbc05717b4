import { roomFor } from '../filters/all.ts';
import type { ContainerInstanceState } from '../instances/containerInstance.ts';
import type { TaskRequest } from '../taskRequest.ts';

/** How many copies a fresh instance holds, at most `most`. Where room depends on the tasks there, it is filled to find out. */
export function fullRoom(task: TaskRequest, fresh: ContainerInstanceState, most: number): number {
  if (!task.memberOf.some((constraint) => constraint.dependsOnTasks)) return Math.min(most, roomFor(task, fresh));
  let held = 0;
  for (; held < most && roomFor(task, fresh) > 0; held++) fresh.add(task);
  return held;
}
