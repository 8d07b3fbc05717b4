import type { ClusterEntry } from './clusterEntries.ts';

/** What the workspace knows about the files that a cluster file names. */
export interface ClusterContext {
  /** Whether there is such a definition; undefined while that is not known, or the file may lie outside the workspace. */
  hasDefinition(entry: ClusterEntry): boolean | undefined;
}

/** A cluster file of whose surroundings nothing is known. */
export const NOTHING_KNOWN: ClusterContext = { hasDefinition: () => undefined };
