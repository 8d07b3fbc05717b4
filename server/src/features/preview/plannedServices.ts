import { URI, Utils } from 'vscode-uri';
import type { ParsedDocument } from '../../documents/parsedDocument.ts';
import { known } from '../../model/field.ts';
import { clusterNameOf } from '../../model/serviceCluster.ts';
import { type ServiceDefinition, serviceDefinitionsOf } from '../../model/serviceDefinition.ts';
import { type TaskDefinition, taskDefinitionOf } from '../../model/taskDefinition.ts';
import type { LeftOut } from '../../protocol.ts';
import type { Cluster, ServiceToPlace } from '../../scheduler/types.ts';
import { linkedTask } from '../../workspace/linkedTask.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { isCertainService, isCertainTask } from './certainty.ts';
import type { Entry } from './entries.ts';
import { originOf } from './origin.ts';
import { serviceToPlace } from './serviceToPlace.ts';
import { standaloneTask } from './standaloneTask.ts';

/** A service to be placed, or standalone tasks, and where they are written. */
export interface Planned {
  readonly service: ServiceToPlace;
  /** Undefined for standalone tasks. */
  readonly definition: ServiceDefinition | undefined;
  readonly task: TaskDefinition;
  /** Whether somebody asks for it, and nothing that decides about its placement had to be assumed. */
  readonly isCertain: boolean;
}

export interface Plan {
  readonly planned: readonly Planned[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * The services of the cluster file in its order, then the others by their URIs, then tasks: those that the cluster file lists, or
 * where it lists none, one of each definition that no service runs.
 * A service may name its cluster, as ecspresso's configuration may; the built-in cluster takes all.
 * @param takesAny the cluster has no name, so that no service is for another
 */
export function planServices(
  workspace: Workspace,
  cluster: Cluster,
  entries: readonly Entry[],
  takesAny: boolean,
): Plan {
  const leftOut: LeftOut[] = [];
  const used = new Set<string>();
  const services = orderedServices(workspace, entries).flatMap(({ document, definition, entry }): Planned[] => {
    const configured = workspace.ecspressoConfigs().find((config) => config.serviceDefinition === document.uri);
    const { task, candidates } = linkedTask(document, workspace, definition);
    for (const candidate of candidates) used.add(candidate.uri);
    const named = clusterNameOf(definition) ?? configured?.cluster;
    const isElsewhere = !takesAny && !cluster.isDefault && named !== undefined && named !== cluster.name;
    if (isElsewhere || !task) {
      const reason = isElsewhere ? `it runs on the cluster ${named}` : whyNoTask(definition, candidates);
      const name = configured?.service ?? known(definition.serviceName) ?? Utils.basename(URI.parse(document.uri));
      leftOut.push({ name, uri: document.uri, origin: originOf(definition), reason });
      return [];
    }
    const service = { ...serviceToPlace(definition, task, cluster, configured?.service), ...entry?.extras };
    return [{ service, definition, task, isCertain: isCertainService(definition, task) }];
  });
  return { planned: [...services, ...standaloneTasks(workspace, cluster, entries, used)], leftOut };
}

function orderedServices(workspace: Workspace, entries: readonly Entry[]) {
  const documents = workspace.definitions().filter(({ kind }) => kind === 'service-definition');
  const position = ({ uri }: ParsedDocument) => {
    const index = entries.findIndex((entry) => entry.kind === 'service' && entry.uri === uri);
    return index < 0 ? entries.length : index;
  };
  return documents
    .toSorted((a, b) => position(a) - position(b))
    .flatMap((document) =>
      serviceDefinitionsOf(document).map((definition) => ({
        document,
        definition,
        entry: entries[position(document)],
      })),
    );
}

function standaloneTasks(
  workspace: Workspace,
  cluster: Cluster,
  entries: readonly Entry[],
  used: ReadonlySet<string>,
): Planned[] {
  const asked = entries.flatMap((entry): Planned[] => {
    const document = entry.kind === 'task' ? workspace.document(entry.uri) : undefined;
    const task = document && taskDefinitionOf(document);
    if (!task) return [];
    const service = standaloneTask(task, cluster, entry);
    return [{ service, definition: undefined, task, isCertain: isCertainTask(task) }];
  });
  if (entries.some(({ kind }) => kind === 'task')) return asked;
  return workspace.definitions().flatMap((document): Planned[] => {
    if (document.kind !== 'task-definition' || used.has(document.uri)) return [];
    const task = taskDefinitionOf(document);
    return task ? [{ service: standaloneTask(task, cluster), definition: undefined, task, isCertain: false }] : [];
  });
}

function whyNoTask(definition: ServiceDefinition, candidates: readonly ParsedDocument[]): string {
  const named = known(definition.taskDefinition);
  if (candidates.length > 1) return `${candidates.length} task definitions fit ${named} equally well`;
  return named ? `its task definition ${named} is not in the workspace` : 'it names no task definition';
}
