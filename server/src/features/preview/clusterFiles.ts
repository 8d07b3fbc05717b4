import type { ParsedDocument } from '../../documents/parsedDocument.ts';
import { clusterOf as clusterViewOf } from '../../model/cluster.ts';
import type { Cluster } from '../../scheduler/types.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { clusterFromFile } from './clusterFromFile.ts';
import { clusterFromDescription } from './describedCluster.ts';

/** The files of a workspace that describe a cluster, in the order of their URIs. */
export const clusterFiles = (workspace: Workspace): ParsedDocument[] =>
  workspace.definitions().filter(({ kind }) => kind === 'cluster');

/** The cluster that a file describes, in its own form or as the CLI printed it. */
export function clusterIn(file: ParsedDocument): Cluster | undefined {
  const view = clusterViewOf(file);
  if (!view) return undefined;
  return view.form === 'described' ? clusterFromDescription(view.output) : clusterFromFile(view.cluster);
}

/** stowage/clusters: what a preview can be asked for. */
export const clusterChoices = (workspace: Workspace): { uri: string; name: string }[] =>
  clusterFiles(workspace).flatMap((file) => {
    const cluster = clusterIn(file);
    return cluster ? [{ uri: file.uri, name: cluster.name }] : [];
  });
