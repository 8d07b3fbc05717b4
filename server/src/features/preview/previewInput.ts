import type { DocumentKind } from '../../documents/parsedDocument.ts';
import type { LeftOut } from '../../protocol.ts';
import type { Cluster, ServiceToPlace } from '../../scheduler/types.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { type ClusterSource, clusterFrom, clusterSources, isNamed, sourceOf } from './clusterFiles.ts';
import { clusterLeftOut } from './clusterLeftOut.ts';
import { DEFAULT_CLUSTER } from './defaultCluster.ts';
import { type Entry, readEntries } from './entries.ts';
import { originOf } from './origin.ts';
import { type Planned, planServices } from './plannedServices.ts';
import { pricesOfSettings } from './prices.ts';

/** All that a simulation of a workspace takes, and where it is written. */
export interface PreviewInput {
  /** Undefined: the built-in cluster. */
  readonly source: ClusterSource | undefined;
  readonly cluster: Cluster;
  readonly planned: readonly Planned[];
  /** Those of `planned`, for the simulation. */
  readonly services: readonly ServiceToPlace[];
  readonly leftOut: readonly LeftOut[];
}

/** @param clusterUri null for the built-in cluster; else a cluster file, or where it is none the workspace's first, else the built-in one */
export function previewInput(workspace: Workspace, clusterUri: string | null | undefined): PreviewInput {
  const sources = clusterUri === null ? [] : clusterSources(workspace);
  return inputFor(workspace, sourceOf(sources, clusterUri ?? '') ?? sources[0]);
}

/** @param source undefined for the built-in cluster */
export function inputFor(workspace: Workspace, source: ClusterSource | undefined): PreviewInput {
  const cluster = withPrices(source ? clusterFrom(source) : DEFAULT_CLUSTER, workspace, source);
  const entries = source?.file ? readEntries(source.file) : [];
  const { planned, leftOut } = planServices(workspace, cluster, entries, source !== undefined && !isNamed(source));
  return {
    source,
    cluster,
    planned,
    services: planned.map(({ service }) => service),
    leftOut: [
      ...(source?.file ? clusterLeftOut(source.file) : []),
      ...entries.flatMap((entry) => entryLeftOut(entry, workspace)),
      ...leftOut,
    ],
  };
}

/** The prices of the settings, and over them those of the cluster file. */
function withPrices(cluster: Cluster, workspace: Workspace, source: ClusterSource | undefined): Cluster {
  const prices = pricesOfSettings(workspace.settingsOf(source?.uri ?? '').prices);
  return prices ? { ...cluster, prices: { ...prices, ...cluster.prices } } : cluster;
}

const KINDS: Readonly<Record<Entry['kind'], DocumentKind>> = { service: 'service-definition', task: 'task-definition' };

function entryLeftOut({ kind, path, uri, place }: Entry, workspace: Workspace): LeftOut[] {
  const document = workspace.document(uri);
  if (document?.kind === KINDS[kind]) return [];
  const reason = document ? `it is no ${kind} definition` : 'the cluster file names it, and it is not in the workspace';
  return [{ name: path, uri: place.uri, origin: originOf(place), reason }];
}
