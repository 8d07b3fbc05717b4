import { commands, type Disposable, type ExtensionContext, window } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import {
  DETAILS,
  MAP,
  type MapResult,
  MODES,
  type ModeComparison,
  type PackedPreview,
  PREVIEW,
  PREVIEW_CHANGED,
  type PreviewParams,
  type ServiceDetails,
  type WorkspacePreview,
} from '../../../server/src/protocol.ts';
import { exportMap } from '../commands/exportMap.ts';
import { selectCluster } from '../commands/selectCluster.ts';
import { writeClusterFile } from '../commands/writeClusterFile.ts';
import { askServer } from './askServer.ts';
import { ClusterChoice } from './clusterChoice.ts';
import { MAP_VIEW_TYPE, MapPanel } from './map/mapPanel.ts';
import { openOrigin } from './openOrigin.ts';
import { registerPreviewActions } from './previewActions.ts';
import { PreviewChoices } from './previewChoices.ts';
import { type FeedState, PreviewFeed } from './previewFeed.ts';
import { PreviewTree } from './previewTree.ts';
import { unplacedCount } from './rows/unplacedRows.ts';
import { OPEN_ORIGIN } from './treeItem.ts';
import { type TreeLook, treeRows } from './treeModel.ts';
import { unpacked } from './unpack.ts';
import { ViewStatus } from './viewStatus.ts';

const VIEW = 'stowage.clusterPreview';

/** The tree "Cluster preview", the placement map, and their commands. */
export function registerPreview(
  client: BaseLanguageClient,
  { workspaceState, extensionUri }: Pick<ExtensionContext, 'workspaceState' | 'extensionUri'>,
): Disposable[] {
  const tree = new PreviewTree();
  const view = window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true });
  const status = new ViewStatus(view, VIEW);
  const cluster = new ClusterChoice(workspaceState, changed);
  const choices = new PreviewChoices((what) => (what === 'question' ? changed() : draw()));
  const ask = (signal: AbortSignal) =>
    askServer<PackedPreview>(client, PREVIEW, paramsNow(), signal, (message) => status.progress(message));
  const feed = new PreviewFeed(ask, show);
  const map = new MapPanel(
    extensionUri,
    (request, signal) => askServer<MapResult>(client, MAP, { ...paramsNow(), ...request }, signal),
    exportNow,
  );
  let preview: WorkspacePreview | undefined;

  const paramsNow = (): PreviewParams => ({
    ...(cluster.clusterUri === undefined ? {} : { clusterUri: cluster.clusterUri }),
    ...choices.question,
  });

  function changed(): void {
    feed.changed();
    map.changed();
  }

  async function exportNow(): Promise<void> {
    await exportMap(await map.picture());
  }

  function show(state: FeedState): void {
    status.show(state, state.preview ? unplacedCount(state.preview) : 0);
    if (state.isAsking) return;
    preview = state.preview && unpacked(state.preview);
    draw();
  }

  function draw(): void {
    status.describe(choices.filter, preview?.question?.title);
    const { filter, grouping } = choices;
    const look: TreeLook = {
      filter,
      grouping,
      details: ({ name, origin }) =>
        askServer<ServiceDetails>(client, DETAILS, { ...paramsNow(), service: { name, origin } }),
      modes: () => askServer<ModeComparison>(client, MODES, paramsNow()),
    };
    tree.show(preview ? treeRows(preview, look) : []);
  }

  async function refresh(): Promise<void> {
    if (client.state === State.Stopped) await client.start().catch(() => {}); // the question after it says why
    map.changed();
    await feed.refresh();
  }

  const stops = client.onDidChangeState(({ newState }) => {
    if (newState === State.Running) {
      feed.retry();
      map.retry();
    }
    // a new server knows nothing of what was asked; the client is about to start it, unless it has given up
    if (newState === State.Stopped) queueMicrotask(changed);
  });

  feed.watch(view.visible);
  return [
    view,
    status,
    map,
    window.registerWebviewPanelSerializer(MAP_VIEW_TYPE, {
      deserializeWebviewPanel: async (panel) => map.restore(panel),
    }),
    stops,
    view.onDidChangeVisibility(({ visible }) => feed.watch(visible)),
    client.onNotification(PREVIEW_CHANGED, changed),
    commands.registerCommand(OPEN_ORIGIN, openOrigin),
    commands.registerCommand('stowage.preview.refresh', refresh),
    commands.registerCommand('stowage.preview.showMap', () => map.show()),
    commands.registerCommand('stowage.preview.exportMap', exportNow),
    commands.registerCommand('stowage.preview.selectCluster', () => selectCluster(client, cluster)),
    commands.registerCommand('stowage.preview.createClusterFile', () => writeClusterFile(client, cluster)),
    ...registerPreviewActions(client, choices, paramsNow, () => preview),
  ];
}
