import { commands, type QuickPickItem, QuickPickItemKind, ThemeIcon, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CLUSTERS, type ClustersResult } from '../../../server/src/protocol.ts';
import type { ClusterChoice } from '../preview/clusterChoice.ts';

type Item = QuickPickItem & { readonly choose?: () => unknown };

/** Asks which cluster the preview simulates. */
export async function selectCluster(client: BaseLanguageClient, choice: ClusterChoice): Promise<void> {
  const { clusters } = await client.sendRequest<ClustersResult>(CLUSTERS);
  const item = (clusterUri: string | null | undefined, label: string, description: string): Item => ({
    label,
    description,
    ...(clusterUri === choice.clusterUri ? { iconPath: new ThemeIcon('check') } : {}),
    choose: () => choice.choose(clusterUri),
  });
  const items: Item[] = [
    ...clusters.map(({ uri, name }) => item(uri, name, workspace.asRelativePath(Uri.parse(uri)))),
    item(null, 'Built-in cluster', 'three m5.large instances in three zones'),
    item(undefined, 'Automatic', 'the first cluster file, else the built-in cluster'),
    { label: '', kind: QuickPickItemKind.Separator },
    {
      label: 'Write the built-in cluster as a file …',
      iconPath: new ThemeIcon('new-file'),
      choose: () => commands.executeCommand('stowage.preview.createClusterFile'),
    },
  ];
  const picked = await window.showQuickPick(items, { title: 'Cluster of the preview', matchOnDescription: true });
  await picked?.choose?.();
}
