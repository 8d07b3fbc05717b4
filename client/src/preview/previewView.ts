import { commands, type Disposable, type Memento, window } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { PREVIEW_CHANGED } from '../../../server/src/protocol.ts';
import { selectCluster } from '../commands/selectCluster.ts';
import { writeClusterFile } from '../commands/writeClusterFile.ts';
import { askServer } from './askServer.ts';
import { ClusterChoice } from './clusterChoice.ts';
import { openOrigin } from './openOrigin.ts';
import { type FeedState, PreviewFeed } from './previewFeed.ts';
import { PreviewTree } from './previewTree.ts';
import { unplacedCount } from './rows/unplacedRows.ts';
import { OPEN_ORIGIN } from './treeItem.ts';
import { treeRows } from './treeModel.ts';
import { unpacked } from './unpack.ts';
import { ViewStatus } from './viewStatus.ts';

const VIEW = 'stowage.clusterPreview';

/** The tree "Cluster preview" and its commands. @param memento of the workspace */
export function registerPreview(client: BaseLanguageClient, memento: Memento): Disposable[] {
  const tree = new PreviewTree();
  const view = window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true });
  const status = new ViewStatus(view, VIEW);
  const choice = new ClusterChoice(memento, () => feed.changed());
  const feed = new PreviewFeed((signal) => askServer(client, choice.clusterUri, signal), show);

  function show(state: FeedState): void {
    status.show(state, state.preview ? unplacedCount(state.preview) : 0);
    if (!state.isAsking) tree.show(state.preview ? treeRows(unpacked(state.preview)) : []);
  }

  async function refresh(): Promise<void> {
    if (client.state === State.Stopped) await client.start().catch(() => {}); // the question after it says why
    await feed.refresh();
  }

  const stops = client.onDidChangeState(({ newState }) => {
    if (newState === State.Running) feed.retry();
    // a new server knows nothing of what was asked; the client is about to start it, unless it has given up
    if (newState === State.Stopped) queueMicrotask(() => feed.changed());
  });

  feed.watch(view.visible);
  return [
    view,
    status,
    stops,
    view.onDidChangeVisibility(({ visible }) => feed.watch(visible)),
    client.onNotification(PREVIEW_CHANGED, () => feed.changed()),
    commands.registerCommand(OPEN_ORIGIN, openOrigin),
    commands.registerCommand('stowage.preview.refresh', refresh),
    commands.registerCommand('stowage.preview.selectCluster', () => selectCluster(client, choice)),
    commands.registerCommand('stowage.preview.createClusterFile', () => writeClusterFile(client, choice)),
  ];
}
