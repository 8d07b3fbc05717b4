import { URI, Utils } from 'vscode-uri';
import type { ParsedDocument } from '../../documents/parsedDocument.ts';
import { clusterOf as clusterViewOf } from '../../model/cluster.ts';
import { known } from '../../model/field.ts';
import { serviceDefinitionOf } from '../../model/serviceDefinition.ts';
import { taskDefinitionOf } from '../../model/taskDefinition.ts';
import type { LeftOut, WorkspacePreview } from '../../protocol.ts';
import { simulateInSteps } from '../../scheduler/simulate.ts';
import type { Cluster, ServiceToPlace } from '../../scheduler/types.ts';
import { linkedTask } from '../../workspace/linkedTask.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { clusterFiles, clusterIn } from './clusterFiles.ts';
import { DEFAULT_CLUSTER } from './defaultCluster.ts';
import { type EntryExtras, readEntries } from './entries.ts';
import { serviceToPlace, standaloneTask } from './serviceToPlace.ts';

/**
 * stowage/preview: how the services of a workspace would land on a cluster.
 * @param clusterUri the cluster file, or null for the built-in cluster; otherwise the first of the workspace, else the built-in one
 */
export function preview(workspace: Workspace, clusterUri?: string | null): WorkspacePreview {
  const steps = previewInSteps(workspace, clusterUri);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, so that others can work in between. Documents are read in the first; what changes later is not seen. */
export function* previewInSteps(
  workspace: Workspace,
  clusterUri?: string | null,
): Generator<unknown, WorkspacePreview> {
  const files = clusterFiles(workspace);
  const file = clusterUri === null ? undefined : (files.find(({ uri }) => uri === clusterUri) ?? files[0]);
  const view = file && clusterViewOf(file);
  const described = file && clusterIn(file);
  const cluster = described ?? DEFAULT_CLUSTER;
  const { services, leftOut } = servicesOf(workspace, cluster, view?.form === 'own' ? readEntries(view.cluster) : []);
  yield;
  return { ...(yield* simulateInSteps(cluster, services)), clusterUri: described && file.uri, leftOut };
}

/** The services of the cluster file in its order, then the others by name, then tasks that no service runs. */
function servicesOf(workspace: Workspace, cluster: Cluster, entries: readonly EntryExtras[]) {
  const leftOut: LeftOut[] = [];
  const used = new Set<string>();
  const services = orderedServices(workspace, entries).flatMap(({ document, extras }): ServiceToPlace[] => {
    const service = serviceDefinitionOf(document)!;
    const configured = workspace.ecspressoConfigs().find((config) => config.serviceDefinition === document.uri);
    const { task, candidates } = linkedTask(document, workspace);
    for (const candidate of candidates) used.add(candidate.uri);
    const leaveOut = (reason: string): [] => {
      const name = configured?.service ?? known(service.serviceName) ?? Utils.basename(URI.parse(document.uri));
      leftOut.push({ name, uri: document.uri, reason });
      return [];
    };
    const named = known(service.cluster);
    if (isForAnotherCluster(named, cluster)) return leaveOut(`it runs on the cluster ${named}`);
    if (!task) return leaveOut(reasonFor(known(service.taskDefinition), candidates));
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
