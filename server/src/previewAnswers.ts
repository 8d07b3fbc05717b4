import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { PreviewRequests } from './previewRequests.ts';
import {
  BUILT_IN_CLUSTER,
  type BuiltInClusterResult,
  CLUSTERS,
  type ClustersResult,
  DETAILS,
  type DetailsParams,
  MODES,
  type ModeComparison,
  type PackedPreview,
  PREVIEW,
  type PreviewParams,
  type ServiceDetails,
} from './protocol.ts';
import type { Workspace } from './workspace/workspace.ts';

/**
 * Wires what an editor asks about the cluster. Everything behind it is loaded when it is first asked for.
 * @param load the workspace, once all files are read
 */
export function answerPreviews(
  connection: Connection,
  previews: PreviewRequests,
  load: () => Promise<Workspace>,
): void {
  const preview = (params: PreviewParams, token: CancellationToken): Promise<PackedPreview> => {
    const { clusterUri, whatIf, compareWith: name } = params;
    const start = async () => {
      const workspace = await load();
      const { packedPreviewInSteps } = await import('./features/preview/pack.ts');
      const other = name && { name, workspace: name === 'saved' ? workspace.saved() : await workspace.committed() };
      return packedPreviewInSteps(workspace, { clusterUri, whatIf, compareWith: other });
    };
    return previews.answer(PREVIEW, start, token);
  };
  connection.onRequest(PREVIEW, preview);

  const details = async (params: DetailsParams, token: CancellationToken): Promise<ServiceDetails | null> => {
    const { clusterUri, whatIf, service } = params;
    const start = async () => {
      const { detailsInSteps } = await import('./features/preview/details.ts');
      return detailsInSteps(await load(), { clusterUri, whatIf }, service);
    };
    return (await previews.answer(`${DETAILS} ${service.name} ${service.origin}`, start, token)) ?? null;
  };
  connection.onRequest(DETAILS, details);

  const modes = ({ clusterUri, whatIf }: PreviewParams, token: CancellationToken): Promise<ModeComparison> => {
    const start = async () => {
      const { modesInSteps } = await import('./features/preview/details.ts');
      return modesInSteps(await load(), { clusterUri, whatIf });
    };
    return previews.answer(MODES, start, token);
  };
  connection.onRequest(MODES, modes);

  connection.onRequest(CLUSTERS, async (): Promise<ClustersResult> => {
    const { clusterChoices } = await import('./features/preview/clusterFiles.ts');
    return { clusters: clusterChoices(await load()) };
  });

  connection.onRequest(BUILT_IN_CLUSTER, async (): Promise<BuiltInClusterResult> => {
    const { DEFAULT_CLUSTER_FILE } = await import('./features/preview/defaultCluster.ts');
    return { text: DEFAULT_CLUSTER_FILE };
  });
}
