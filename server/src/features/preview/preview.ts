import type { WorkspacePreview } from '../../protocol.ts';
import { simulateInSteps } from '../../scheduler/simulate.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { previewInput } from './previewInput.ts';

/**
 * How the services of a workspace would land on a cluster.
 * @param clusterUri the cluster file, or null for the built-in cluster; otherwise the first of the workspace, else the built-in one
 */
export function preview(workspace: Workspace, clusterUri?: string | null): WorkspacePreview {
  const steps = previewInSteps(workspace, clusterUri);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, so that others can work in between. Documents are read in the first; what changes later is not seen. */
export function* previewInSteps(
  workspace: Workspace,
  clusterUri?: string | null,
): Generator<unknown, WorkspacePreview> {
  const { source, cluster, services, leftOut } = previewInput(workspace, clusterUri);
  yield;
  return { ...(yield* simulateInSteps(cluster, services)), clusterUri: source?.uri, leftOut };
}
