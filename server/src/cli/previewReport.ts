import { allDetailsInSteps, modesInSteps } from '../features/preview/details.ts';
import { previewInSteps } from '../features/preview/preview.ts';
import type { ModeComparison, ServiceDetails, WhatIf, WorkspacePreview } from '../protocol.ts';
import type { ServicePreview } from '../scheduler/preview.ts';
import { finish } from '../scheduler/steps.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What `stowage preview --format json` prints; field names are a public interface. */
export type PreviewReport = Omit<WorkspacePreview, 'services'> & {
  readonly services: readonly ServiceReport[];
  /** Which mode to take for all services together, and what each would cost. */
  readonly modes: ModeComparison['workspace'];
};

export type ServiceReport = ServicePreview & Omit<ServiceDetails, 'name' | 'origin'>;

/** @param clusterUri undefined for the workspace's first cluster, else the built-in one */
export function previewReport(
  workspace: Workspace,
  clusterUri: string | undefined,
  whatIf: readonly WhatIf[],
): PreviewReport {
  const preview = finish(previewInSteps(workspace, { clusterUri, whatIf }));
  const details = finish(allDetailsInSteps(workspace, { clusterUri, whatIf }));
  const { workspace: modes } = finish(modesInSteps(workspace, { clusterUri, whatIf }));
  return { ...preview, services: preview.services.map((service, at) => ({ ...service, ...details[at]! })), modes };
}
