import type { TaskMoves } from '../preview.ts';
import type { Simulation } from '../simulation.ts';
import type { TaskRequest } from '../taskRequest.ts';

/** Where the tasks of one revision run. */
export type Whereabouts = { instances: Map<string, number>; fargate: Map<string, number> };

/** Tasks by the id of their instance, and those on Fargate by zone. */
export function whereabouts({ state, fargate }: Simulation, task: TaskRequest): Whereabouts {
  const found: Whereabouts = { instances: new Map(), fargate: new Map() };
  const note = (counts: Map<string, number>, key: string, count: number) =>
    counts.set(key, (counts.get(key) ?? 0) + count);
  for (const { identity, placed } of state.hostsOf(task.group)) {
    for (const it of placed) if (it.task === task) note(found.instances, identity.id, it.count);
  }
  for (const it of fargate.placed)
    if (it.task === task) note(found.fargate, it.subnet.availabilityZone ?? '?', it.count);
  return found;
}

/** What `more` has beyond `less`. */
export function difference(more: Whereabouts, less: Whereabouts): TaskMoves {
  const instances = beyond(more.instances, less.instances);
  const fargate = beyond(more.fargate, less.fargate);
  const tasks = [...Object.values(instances), ...Object.values(fargate)].reduce((sum, count) => sum + count, 0);
  return { tasks, instances, fargate };
}

function beyond(more: ReadonlyMap<string, number>, less: ReadonlyMap<string, number>): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [key, count] of more) {
    const difference = count - (less.get(key) ?? 0);
    if (difference > 0) found[key] = difference;
  }
  return found;
}
