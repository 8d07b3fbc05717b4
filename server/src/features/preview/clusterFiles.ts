import type { ParsedDocument } from '../../documents/parsedDocument.ts';
import { clusterOf as clusterViewOf } from '../../model/cluster.ts';
import { known } from '../../model/field.ts';
import type { Cluster as ClusterFile } from '../../model/shapes.generated.ts';
import type { Cluster } from '../../scheduler/types.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { clusterFromFile } from './clusterFromFile.ts';
import { clusterFromDescription } from './described/describedCluster.ts';

/** A cluster that a preview can be asked for: one cluster file, or all that the CLI printed into the files of one folder. */
export interface ClusterSource {
  /** Of the first of its documents; by it the cluster is chosen. */
  readonly uri: string;
  readonly documents: readonly ParsedDocument[];
  /** Undefined for what the CLI printed. */
  readonly file: ClusterFile | undefined;
}

/** The clusters of a workspace: those high up in the folders before deeper ones, then in the order of their URIs. */
export function clusterSources(workspace: Workspace): ClusterSource[] {
  const sources = new Map<string, ClusterSource>();
  for (const document of workspace.definitions()) {
    const { uri } = document;
    const view = clusterViewOf(document);
    if (view?.form === 'own') sources.set(uri, { uri, documents: [document], file: view.cluster });
    if (view?.form !== 'described') continue;
    const folder = uri.slice(0, uri.lastIndexOf('/') + 1);
    const { uri: first, documents } = sources.get(folder) ?? { uri, documents: [] };
    sources.set(folder, { uri: first, documents: [...documents, document], file: undefined });
  }
  return [...sources.values()].sort((a, b) => depthOf(a) - depthOf(b));
}

const depthOf = ({ uri }: ClusterSource): number => uri.split('/').length;

/** The source that a document belongs to. */
export const sourceOf = (sources: readonly ClusterSource[], uri: string): ClusterSource | undefined =>
  sources.find(({ documents }) => documents.some((document) => document.uri === uri));

/** For the simulation; what the CLI printed is put together from all documents of the folder. */
export const clusterFrom = ({ file, documents }: ClusterSource): Cluster =>
  file
    ? clusterFromFile(file)
    : clusterFromDescription(
        documents.flatMap((document) => {
          const view = clusterViewOf(document);
          return view?.form === 'described' ? view.output : [];
        }),
      );

/** Whether it says which cluster it is; one that does not may be any. */
export const isNamed = ({ file }: ClusterSource): boolean => !file || known(file.clusterName) !== undefined;

/** stowage/clusters: what a preview can be asked for. */
export const clusterChoices = (workspace: Workspace): { uri: string; name: string }[] =>
  clusterSources(workspace).map((source) => ({ uri: source.uri, name: clusterFrom(source).name }));
