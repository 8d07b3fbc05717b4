import { each, isOpen, known } from './field.ts';
import type { ContainerDefinition } from './shapes.generated.ts';
import type { TaskDefinition } from './taskDefinition.ts';

/**
 * Whether some container waits by `dependsOn` for one of these conditions of a container.
 * @returns undefined where none certainly does and a template may say that one does
 */
export function isWaitedFor(
  task: TaskDefinition,
  container: ContainerDefinition,
  conditions: readonly string[],
): boolean | undefined {
  let unsure = task.mayHoldUnknownContainers;
  const name = known(container.name);
  if (name === undefined) return undefined;
  for (const { dependsOn } of task.containers) {
    unsure ||= isOpen(dependsOn);
    for (const { containerName, condition } of each(dependsOn)) {
      const may = [couldBe(known(containerName), [name]), couldBe(known(condition), conditions)];
      if (may.every((it) => it === true)) return true;
      unsure ||= !may.includes(false);
    }
  }
  return unsure ? undefined : false;
}

const couldBe = (text: string | undefined, wanted: readonly string[]): boolean | undefined =>
  text === undefined ? undefined : wanted.includes(text);
