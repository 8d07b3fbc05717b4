import type { ParsedDocument } from '../documents/parsedDocument.ts';
import { clusterOf } from '../model/cluster.ts';
import { known, type Place } from '../model/field.ts';
import type { Placement } from '../model/placement.ts';
import { clusterNameOf } from '../model/serviceCluster.ts';
import type { ServiceContext } from '../model/serviceContext.ts';
import { type ServiceDefinition, serviceDefinitionOf } from '../model/serviceDefinition.ts';
import type { Cluster } from '../model/shapes.generated.ts';
import { taskDefinitionOf } from '../model/taskDefinition.ts';
import type { EcspressoConfig } from './ecspresso.ts';
import { linkedTask } from './linkedTask.ts';
import type { Workspace } from './workspace.ts';

/** What the workspace knows about a service; undefined for a document of another kind. */
export function serviceContext(
  document: ParsedDocument,
  workspace: Workspace,
  placement?: Placement,
): ServiceContext | undefined {
  const service = serviceDefinitionOf(document);
  return service && new ReadContext(document, service, workspace, placement);
}

/** Looks through the workspace when a rule asks, and once for each question. */
class ReadContext implements ServiceContext {
  readonly task: ServiceContext['task'];
  readonly candidates: ServiceContext['candidates'];
  readonly #document: ParsedDocument;
  readonly #service: ServiceDefinition;
  readonly #workspace: Workspace;
  #families: readonly string[] | undefined;
  #services: readonly ServiceDefinition[] | undefined;

  constructor(
    document: ParsedDocument,
    service: ServiceDefinition,
    workspace: Workspace,
    readonly placement: Placement | undefined,
  ) {
    const { task, candidates } = linkedTask(document, workspace);
    this.task = task;
    this.candidates = task ? [] : candidates.flatMap((candidate) => placeOfTask(candidate) ?? []);
    this.#document = document;
    this.#service = service;
    this.#workspace = workspace;
  }

  get ecspresso(): boolean | undefined {
    return this.#configs().length > 0 || (this.#workspace.isLoaded ? false : undefined);
  }

  get families(): readonly string[] {
    this.#families ??= this.#workspace.definitions().flatMap((it) => known(taskDefinitionOf(it)?.family) || []);
    return this.#families;
  }

  get services(): readonly ServiceDefinition[] {
    this.#services ??= this.#workspace
      .definitions()
      .flatMap((it) => (it.uri === this.#document.uri ? [] : (serviceDefinitionOf(it) ?? [])));
    return this.#services;
  }

  get cluster(): Cluster | undefined {
    const own = clusterNameOf(this.#service);
    const [configured, ...others] = new Set(this.#configs().map(({ cluster }) => cluster));
    if (!own && others.length > 0) return undefined; // one for each environment
    const named = own ?? configured;
    if (!named && this.#service.cluster) return undefined;
    const clusters = this.#workspace.definitions().flatMap((it) => {
      const cluster = clusterOf(it);
      return cluster?.form === 'own' ? cluster.cluster : [];
    });
    const candidates = named ? clusters.filter(({ clusterName }) => known(clusterName) === named) : clusters;
    return candidates.length === 1 ? candidates[0] : undefined;
  }

  /** Of ecspresso, those that name the file. */
  #configs(): readonly EcspressoConfig[] {
    return this.#workspace.ecspressoConfigs().filter((it) => it.serviceDefinition === this.#document.uri);
  }
}

function placeOfTask(document: ParsedDocument): Place | undefined {
  const task = taskDefinitionOf(document);
  return task && known(task.family) !== undefined ? task.family : task;
}
