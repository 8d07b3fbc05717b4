import type { CodeLens } from 'vscode-languageserver-types';
import type { ParsedDocument } from '../documents/parsedDocument.ts';
import { HOURS_PER_MONTH } from '../facts/prices.ts';
import type { Place } from '../model/field.ts';
import { serviceDefinitionOf } from '../model/serviceDefinition.ts';
import { taskDefinitionOf } from '../model/taskDefinition.ts';
import { dollars } from '../scheduler/dollars.ts';
import { isFargate } from '../scheduler/fargate.ts';
import { serviceModes } from '../scheduler/modes/compareModes.ts';
import { fargateCost, instancesOf } from '../scheduler/modes/modeCosts.ts';
import { plural } from '../scheduler/plural.ts';
import { settleInSteps } from '../scheduler/simulate.ts';
import { taskRequest } from '../scheduler/taskRequest.ts';
import { toPreview } from '../scheduler/toPreview.ts';
import { linkedTask } from '../workspace/linkedTask.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { isCertainService, isCertainTask } from './preview/certainty.ts';
import { clusterSources } from './preview/clusterFiles.ts';
import type { Planned } from './preview/plannedServices.ts';
import { inputFor, type PreviewInput, previewInput } from './preview/previewInput.ts';
import { standaloneTask } from './preview/standaloneTask.ts';

/** textDocument/codeLens: above a service's `desiredCount` and a task's `cpu`, where no template leaves open what they cost. */
export function costLenses(document: ParsedDocument, workspace: Workspace): CodeLens[] {
  const place = countPlace(document, workspace) ?? sizePlace(document);
  return place ? [{ range: place.range, data: document.uri }] : [];
}

function countPlace(document: ParsedDocument, workspace: Workspace): Place | undefined {
  const service = serviceDefinitionOf(document);
  const { task } = linkedTask(document, workspace);
  return service && task && isCertainService(service, task) ? service.desiredCount : undefined;
}

function sizePlace(document: ParsedDocument): Place | undefined {
  const task = document.kind === 'task-definition' ? taskDefinitionOf(document) : undefined;
  if (!task || !isCertainTask(task)) return undefined;
  return task.cpu ?? task.containers.find(({ cpu }) => cpu)?.cpu ?? task.family;
}

/** codeLens/resolve, in steps. @returns undefined where nothing is known of its cost */
export function* costTextInSteps(uri: string, workspace: Workspace): Generator<unknown, string | undefined> {
  const document = workspace.document(uri);
  if (document?.kind === 'service-definition') return yield* serviceCost(uri, workspace);
  return document && taskCost(document, workspace);
}

function* serviceCost(uri: string, workspace: Workspace): Generator<unknown, string | undefined> {
  const found = findService(uri, workspace);
  if (!found) return undefined;
  const { input, planned } = found;
  const { cluster, services } = input;
  const simulation = yield* settleInSteps(cluster, services);
  const outcome = simulation.outcomes.find(({ task }) => task.service === planned.service);
  if (!outcome) return undefined;
  const modes = serviceModes(outcome, toPreview(simulation, services), cluster, services.length === 1);
  const onFargate = [...outcome.placed.keys()].every(isFargate);
  const { asPreviewed, fargate, ec2, tasks } = modes;
  const load = planned.service.load?.averageCount === undefined ? '' : ` for ${plural(tasks, 'task')} on average`;
  return inWords([
    onFargate || cluster.isDefault ? undefined : [asPreviewed, `on ${cluster.name}`],
    fargate && [fargate.perMonth, `on Fargate${load}`],
    fargate && [fargate.spotPerMonth, 'on Spot'],
    ec2 && [ec2.perMonth, `on ${ec2.instances} × ${ec2.instanceType}`],
  ]);
}

/** In the cluster that it runs on; the first of the workspace where it names none. */
function findService(uri: string, workspace: Workspace): { input: PreviewInput; planned: Planned } | undefined {
  const sources = clusterSources(workspace);
  for (const input of sources.length > 0
    ? sources.map((it) => inputFor(workspace, it))
    : [previewInput(workspace, null)]) {
    const planned = input.planned.find(({ definition }) => definition?.uri === uri);
    if (planned) return { input, planned };
  }
  return undefined;
}

function taskCost(document: ParsedDocument, workspace: Workspace): string | undefined {
  const task = taskDefinitionOf(document);
  if (!task) return undefined;
  const { cluster } = previewInput(workspace, undefined);
  const request = taskRequest(standaloneTask(task, cluster), cluster, () => {});
  const fargate = fargateCost(request, 1, HOURS_PER_MONTH, cluster.prices);
  const type = cluster.isDefault
    ? undefined
    : cluster.containerInstances.find(({ instanceType }) => instanceType)?.instanceType;
  const ec2 = type === undefined ? undefined : instancesOf(type, request, 1, cluster.prices);
  return inWords([
    fargate && [fargate.perMonth, 'for each task on Fargate'],
    fargate && [fargate.spotPerMonth, 'on Spot'],
    ec2 && [ec2.perMonth / ec2.tasksPerInstance, `on a full ${ec2.instanceType}, which holds ${ec2.tasksPerInstance}`],
  ]);
}

type Cost = readonly [perMonth: number, where: string];

function inWords(costs: readonly (Cost | undefined)[]): string | undefined {
  const texts = costs
    .filter((cost) => cost !== undefined)
    .map(([perMonth, where], at) => `${dollars(perMonth)}${at === 0 ? ' a month' : ''} ${where}`);
  return texts.length > 0 ? texts.join(' · ') : undefined;
}
