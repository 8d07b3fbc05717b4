import { each, isOpen, known } from './field.ts';
import type { TaskDefinition } from './taskDefinition.ts';

/** For which conditions of which container others wait by `dependsOn`. */
export interface Waiting {
  readonly conditions: ReadonlyMap<string, ReadonlySet<string>>;
  /** A template may say more: "nobody waits for …" cannot be said. */
  readonly open: boolean;
}

/** By the container that is waited for; names and conditions as far as they are certain. */
export function waitingIn(task: TaskDefinition): Waiting {
  const conditions = new Map<string, Set<string>>();
  let open = task.mayHoldUnknownContainers;
  for (const { dependsOn } of task.containers) {
    open ||= isOpen(dependsOn);
    for (const { containerName, condition } of each(dependsOn)) {
      const [name, wanted] = [known(containerName), known(condition)];
      if (name === undefined || wanted === undefined) open = true;
      else conditions.set(name, (conditions.get(name) ?? new Set()).add(wanted));
    }
  }
  return { conditions, open };
}
