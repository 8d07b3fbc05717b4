import type { Place } from './field.ts';
import type { Placement } from './placement.ts';
import type { ServiceDefinition } from './serviceDefinition.ts';
import type { Cluster } from './shapes.generated.ts';
import type { TaskDefinition } from './taskDefinition.ts';

/** What the workspace knows about a service beyond its own text. */
export interface ServiceContext {
  /** The task definition that it runs, where exactly one is known. */
  readonly task: TaskDefinition | undefined;
  /** Where several fit equally well, and `task` is therefore undefined: each of them. */
  readonly candidates: readonly Place[];
  /** Whether an ecspresso.yml names the file; undefined while the workspace's files are not read. */
  readonly ecspresso: boolean | undefined;
  /** The families of the workspace's task definitions, as far as they are certain. */
  readonly families: readonly string[];
  /** The other services of the workspace. */
  readonly services: readonly ServiceDefinition[];
  /**
   * The workspace's one cluster file for the cluster that the service or its ecspresso.yml names, or its only one where neither names
   * any.
   */
  readonly cluster: Cluster | undefined;
  /** How its tasks land on that cluster, once that is computed. */
  readonly placement?: Placement | undefined;
}

/** A service of whose surroundings nothing is known. */
export const ALONE: ServiceContext = {
  task: undefined,
  candidates: [],
  ecspresso: false,
  families: [],
  services: [],
  cluster: undefined,
};
