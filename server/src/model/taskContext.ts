import type { Dockerfile } from './dockerfile.ts';
import type { Placement } from './placement.ts';
import type { ContainerDefinition } from './shapes.generated.ts';

/** What the workspace knows about a task definition beyond its own text. */
export interface TaskContext {
  /** Of the services that run it, and of the tasks that a cluster file lists. */
  readonly placements: readonly Placement[];
  /** Whether an ecspresso.yml names the file. */
  readonly ecspresso: boolean;
  /** What a container's image is built from; undefined where there is no such file, or it is not read yet. */
  dockerfileOf(container: ContainerDefinition): Dockerfile | undefined;
}

/** A task definition of whose surroundings nothing is known. */
export const UNPLACED: TaskContext = { placements: [], ecspresso: false, dockerfileOf: () => undefined };
