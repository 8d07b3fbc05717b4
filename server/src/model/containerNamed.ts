import { known } from './field.ts';
import type { ContainerDefinition } from './shapes.generated.ts';
import type { TaskDefinition } from './taskDefinition.ts';

/** The first container of that name; names are compared with case. */
export const containerNamed = (task: TaskDefinition, name: string | undefined): ContainerDefinition | undefined =>
  name === undefined ? undefined : task.containers.find((container) => known(container.name) === name);

/** Whether there is a container of that name, or a template may give one that name. */
export const mayHaveContainer = (task: TaskDefinition, name: string): boolean =>
  task.mayHoldUnknownContainers ||
  task.containers.some(
    (container) =>
      known(container.name) === name || (container.name !== undefined && known(container.name) === undefined),
  );
