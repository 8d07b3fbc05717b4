import type { ParsedDocument } from '../documents/parsedDocument.ts';
import { each, type Field, isOpen } from './field.ts';
import type { ContainerDefinition, TaskDefinition as TaskDefinitionKeys } from './shapes.generated.ts';
import { partialViewOf, viewOf } from './view.ts';

export interface TaskDefinition extends TaskDefinitionKeys {
  /** The containers that the text shows. */
  readonly containers: readonly ContainerDefinition[];
  /** A template may add containers: "there is no container that …" cannot be said. */
  readonly mayHoldUnknownContainers: boolean;
}

/** The parameters of a task that its containers are judged by, one by one. */
export const TASK_LEVEL = [
  'executionRoleArn',
  'ipcMode',
  'memory',
  'networkMode',
  'requiresCompatibilities',
  'runtimePlatform',
  'taskRoleArn',
  'volumes',
] as const satisfies readonly (keyof TaskDefinition)[];

/** All that a rule of one container may look at beside it. */
export interface TaskLevel extends Pick<TaskDefinition, (typeof TASK_LEVEL)[number]> {
  /** Undefined for the task that a bare array of container definitions implies. */
  readonly node: unknown;
}

const read = new WeakMap<ParsedDocument, TaskDefinition | undefined>();

/**
 * The task definition of a document, also of a bare array of container definitions, whose task is unknown.
 * Rules, completion and preview share what has been read of it.
 */
export function taskDefinitionOf(document: ParsedDocument): TaskDefinition | undefined {
  if (!read.has(document)) read.set(document, newTaskDefinition(document));
  return read.get(document);
}

function newTaskDefinition(document: ParsedDocument): TaskDefinition | undefined {
  const { kind, root } = document;
  if (kind === 'task-definition' && root?.type === 'object')
    return withContainers(viewOf<TaskDefinitionKeys>(document, 'TaskDefinition', root));
  if (kind === 'container-definitions' && root)
    return withContainers(
      partialViewOf<TaskDefinitionKeys>(document, 'TaskDefinition', [
        { keyNode: { value: 'containerDefinitions' }, valueNode: root },
      ]),
    );
  return undefined;
}

function withContainers(task: TaskDefinitionKeys): TaskDefinition {
  return Object.assign(task, {
    containers: each(task.containerDefinitions),
    mayHoldUnknownContainers: isOpen(task.containerDefinitions),
  });
}

/** The containers' names with their places, where a name is given. */
export const containerNames = (task: TaskDefinition): Field<string>[] =>
  task.containers.flatMap((container) => container.name ?? []);
