import type { ParsedDocument } from '../documents/parsedDocument.ts';
import { known } from '../model/field.ts';
import { type ServiceDefinition, serviceDefinitionOf } from '../model/serviceDefinition.ts';
import { type TaskDefinition, taskDefinitionOf } from '../model/taskDefinition.ts';
import { parseTaskDefinitionName } from '../model/taskDefinitionName.ts';
import { nearest } from './nearest.ts';
import type { Workspace } from './workspace.ts';

interface LinkedTask {
  readonly task: TaskDefinition | undefined;
  /** More than one definition fits equally well, so none is taken. */
  readonly candidates: readonly ParsedDocument[];
}

const NONE: LinkedTask = { task: undefined, candidates: [] };

/**
 * The task definition that a service runs: the one ecspresso's configuration names beside it, else the one of the
 * family in `taskDefinition` (with or without revision, or in an ARN), the nearest folder first.
 * @param service another than the first of the document
 */
export function linkedTask(
  document: ParsedDocument,
  workspace: Workspace,
  service: ServiceDefinition | undefined = serviceDefinitionOf(document),
): LinkedTask {
  if (!service) return NONE;
  const configured = configuredTasks(document.uri, workspace);
  const read = configured.flatMap((it) => workspace.document(it) ?? []);
  if (read.length > 0) return onlyOf(read);
  if (configured.some((it) => !TEMPLATE.test(it))) return NONE; // it runs a file that is not known, such as Jsonnet
  const family = familyOf(known(service.taskDefinition));
  if (!family) return NONE;
  return onlyOf(nearest(document.uri, workspace.tasksOfFamily(family)));
}

/** URIs that ecspresso's configurations name beside the service: there may be one for each environment. */
function configuredTasks(uri: string, workspace: Workspace): string[] {
  const named = workspace
    .ecspressoConfigs()
    .flatMap(({ serviceDefinition, taskDefinition }) => (serviceDefinition === uri && taskDefinition) || []);
  return [...new Set(named)];
}

/** Of ecspresso, in a URI. */
const TEMPLATE = /%7B%7B/;

const onlyOf = (candidates: readonly ParsedDocument[]): LinkedTask => ({
  task: candidates.length === 1 ? taskDefinitionOf(candidates[0]!) : undefined,
  candidates,
});

/** `web`, `web:3` and `arn:aws:ecs:…:task-definition/web:3` all name the family `web`. */
const familyOf = (taskDefinition: string | undefined): string | undefined =>
  taskDefinition === undefined ? undefined : parseTaskDefinitionName(taskDefinition)?.family;
