import type { CancellationToken, Connection } from 'vscode-languageserver';
import { clusterChoices } from './features/preview/clusterFiles.ts';
import { DEFAULT_CLUSTER_FILE } from './features/preview/defaultCluster.ts';
import { detailsInSteps, modesInSteps } from './features/preview/details.ts';
import { mapInSteps } from './features/preview/map/mapInSteps.ts';
import { packedPreviewInSteps } from './features/preview/pack.ts';
import { whatIfEdit } from './features/preview/whatIfEdit.ts';
import type { PreviewRequests } from './previewRequests.ts';
import {
  BUILT_IN_CLUSTER,
  type BuiltInClusterResult,
  CLUSTERS,
  type ClustersResult,
  DETAILS,
  type DetailsParams,
  MAP,
  type MapParams,
  type MapResult,
  MODES,
  type ModeComparison,
  type PackedPreview,
  PREVIEW,
  type PreviewParams,
  type ServiceDetails,
  type Version,
  type WorkspaceEdit,
  WRITE_WHAT_IF,
} from './protocol.ts';
import { workDone } from './workDone.ts';
import type { Workspace } from './workspace/workspace.ts';

/**
 * Wires what an editor asks about the cluster.
 * @param load the workspace, once all files are read
 */
export function answerPreviews(
  connection: Connection,
  previews: PreviewRequests,
  load: () => Promise<Workspace>,
): void {
  const preview = (params: PreviewParams, token: CancellationToken): Promise<PackedPreview> => {
    const { clusterUri, whatIf, compareWith } = params;
    const start = async () => {
      const workspace = await load();
      const other = compareWith && (await versionOf(workspace, compareWith));
      return packedPreviewInSteps(workspace, { clusterUri, whatIf, compareWith: other });
    };
    return previews.answer(PREVIEW, start, token, workDone(connection, params.workDoneToken));
  };
  connection.onRequest(PREVIEW, preview);

  const details = async (params: DetailsParams, token: CancellationToken): Promise<ServiceDetails | null> => {
    const { clusterUri, whatIf, compareWith = 'saved', service } = params;
    const start = async () => {
      const workspace = await load();
      const running = await versionOf(workspace, compareWith);
      return detailsInSteps(workspace, { clusterUri, whatIf, compareWith: running }, service);
    };
    const done = workDone(connection, params.workDoneToken);
    return (await previews.answer(`${DETAILS} ${service.name} ${service.origin}`, start, token, done)) ?? null;
  };
  connection.onRequest(DETAILS, details);

  const map = ({ compareWith, ...params }: MapParams, token: CancellationToken): Promise<MapResult> => {
    const start = async () => {
      const workspace = await load();
      const version = compareWith ?? (params.rollout ? 'saved' : undefined);
      const other = version && (await versionOf(workspace, version));
      return mapInSteps(workspace, { ...params, compareWith: other });
    };
    return previews.answer(MAP, start, token);
  };
  connection.onRequest(MAP, map);

  const modes = (params: PreviewParams, token: CancellationToken): Promise<ModeComparison> => {
    const { clusterUri, whatIf } = params;
    const start = async () => {
      return modesInSteps(await load(), { clusterUri, whatIf });
    };
    return previews.answer(MODES, start, token, workDone(connection, params.workDoneToken));
  };
  connection.onRequest(MODES, modes);

  connection.onRequest(WRITE_WHAT_IF, async ({ clusterUri, whatIf }: PreviewParams): Promise<WorkspaceEdit | null> => {
    return whatIfEdit(await load(), { clusterUri, whatIf }) ?? null;
  });

  connection.onRequest(CLUSTERS, async (): Promise<ClustersResult> => {
    return { clusters: clusterChoices(await load()) };
  });

  connection.onRequest(BUILT_IN_CLUSTER, async (): Promise<BuiltInClusterResult> => {
    return { text: DEFAULT_CLUSTER_FILE };
  });
}

const versionOf = async (workspace: Workspace, name: Version) => ({
  name,
  workspace: name === 'saved' ? workspace.saved() : await workspace.committed(),
});
