import { known } from './field.ts';
import type { ContainerDefinition } from './shapes.generated.ts';
import type { TaskDefinition } from './taskDefinition.ts';

/** The first container of that name; names are compared with case. */
export const containerNamed = (task: TaskDefinition, name: string | undefined): ContainerDefinition | undefined =>
  name === undefined ? undefined : namesOf(task).containers.get(name);

/** Whether there is a container of that name, or a template may give one that name. */
export function mayHaveContainer(task: TaskDefinition, name: string): boolean {
  const { containers, open } = namesOf(task);
  return open || containers.has(name);
}

interface Names {
  readonly containers: ReadonlyMap<string, ContainerDefinition>;
  readonly open: boolean;
}

const read = new WeakMap<TaskDefinition, Names>();

function namesOf(task: TaskDefinition): Names {
  const before = read.get(task);
  if (before) return before;
  const containers = new Map<string, ContainerDefinition>();
  let open = task.mayHoldUnknownContainers;
  for (const container of task.containers) {
    const name = known(container.name);
    if (name === undefined) open ||= container.name !== undefined;
    else if (!containers.has(name)) containers.set(name, container);
  }
  const names = { containers, open };
  read.set(task, names);
  return names;
}
