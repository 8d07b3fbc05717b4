import { URI, Utils } from 'vscode-uri';
import type { ParsedDocument } from '../../documents/parsedDocument.ts';
import { clusterOf as clusterViewOf } from '../../model/cluster.ts';
import { known } from '../../model/field.ts';
import { serviceDefinitionOf } from '../../model/serviceDefinition.ts';
import { taskDefinitionOf } from '../../model/taskDefinition.ts';
import type { LeftOut, WorkspacePreview } from '../../protocol.ts';
import { simulate } from '../../scheduler/simulate.ts';
import type { Cluster, ServiceToPlace } from '../../scheduler/types.ts';
import { linkedTask } from '../../workspace/linkedTask.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { clusterFromFile } from './clusterFromFile.ts';
import { DEFAULT_CLUSTER } from './defaultCluster.ts';
import { clusterFromDescription } from './describedCluster.ts';
import { type EntryExtras, readEntries } from './entries.ts';
import { serviceToPlace, standaloneTask } from './serviceToPlace.ts';

/**
 * stowage/preview: how the services of a workspace would land on a cluster.
 * @param clusterUri the cluster file; without one the first of the workspace, else the built-in cluster
 */
export function preview(workspace: Workspace, clusterUri?: string): WorkspacePreview {
  const definitions = workspace.definitions();
  const file = clusterUri ? workspace.document(clusterUri) : definitions.find(({ kind }) => kind === 'cluster');
  const view = file && clusterViewOf(file);
  const cluster =
    view?.form === 'described'
      ? clusterFromDescription(view.output)
      : view?.form === 'own'
        ? clusterFromFile(view.cluster)
        : DEFAULT_CLUSTER;
  const { services, leftOut } = servicesOf(workspace, cluster, view?.form === 'own' ? readEntries(view.cluster) : []);
  return { ...simulate(cluster, services), clusterUri: file?.uri, leftOut };
}

/** The services of the cluster file in its order, then the others by name, then tasks that no service runs. */
function servicesOf(workspace: Workspace, cluster: Cluster, entries: readonly EntryExtras[]) {
  const leftOut: LeftOut[] = [];
  const used = new Set<string>();
  const services = orderedServices(workspace, entries).flatMap(({ document, extras }): ServiceToPlace[] => {
    const service = serviceDefinitionOf(document)!;
    if (isForAnotherCluster(known(service.cluster), cluster)) return [];
    const configured = workspace.ecspressoConfigs().find((config) => config.serviceDefinition === document.uri);
    const { task, candidates } = linkedTask(document, workspace);
    for (const candidate of candidates) used.add(candidate.uri);
    if (!task) {
      const name = configured?.service ?? known(service.serviceName) ?? Utils.basename(URI.parse(document.uri));
      leftOut.push({ name, uri: document.uri, reason: reasonFor(known(service.taskDefinition), candidates) });
      return [];
    }
    return [{ ...serviceToPlace(service, task, cluster, configured?.service), ...extras }];
  });
  const standalone = workspace
    .definitions()
    .filter(({ uri, kind }) => kind === 'task-definition' && !used.has(uri))
    .map((document) => {
      const entry = entries.find(({ kind, uri }) => kind === 'task' && uri === document.uri);
      return { ...standaloneTask(taskDefinitionOf(document)!, entry?.count), ...entry?.extras };
    });
  return { services: [...services, ...standalone], leftOut };
}

function orderedServices(workspace: Workspace, entries: readonly EntryExtras[]) {
  const documents = workspace.definitions().filter(({ kind }) => kind === 'service-definition');
  const position = (document: ParsedDocument) => {
    const index = entries.findIndex(({ uri }) => uri === document.uri);
    return index < 0 ? entries.length : index;
  };
  return documents
    .toSorted((a, b) => position(a) - position(b))
    .map((document) => ({ document, extras: entries.find(({ uri }) => uri === document.uri)?.extras }));
}

/** A service may name its cluster by name or ARN; the built-in cluster takes all. */
const isForAnotherCluster = (named: string | undefined, cluster: Cluster): boolean =>
  !cluster.isDefault && named !== undefined && named !== '' && named.split('/').at(-1) !== cluster.name;

function reasonFor(taskDefinition: string | undefined, candidates: readonly ParsedDocument[]): string {
  if (candidates.length > 1) return `${candidates.length} task definitions fit ${taskDefinition} equally well`;
  return taskDefinition
    ? `its task definition ${taskDefinition} is not in the workspace`
    : 'it names no task definition';
}
