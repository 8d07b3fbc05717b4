import type { ArrayASTNode, ASTNode, ObjectASTNode } from 'vscode-json-languageservice';
import type { ParsedDocument } from '../documents/parsedDocument.ts';
import { shapeOf } from '../model/schemaPath.ts';
import type { ContainerDefinition } from '../model/shapes.generated.ts';
import { type TaskDefinition, taskDefinitionOf } from '../model/taskDefinition.ts';
import { type View, viewOf } from '../model/view.ts';
import { linkedTask } from '../workspace/linkedTask.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What a value has to do with: the rest of its document and the other files. */
export interface Surroundings {
  readonly document: ParsedDocument;
  readonly workspace: Workspace;
  /** The object or list that the value belongs to. */
  readonly holder: ObjectASTNode | ArrayASTNode;
}

/** The task definition of the document, or those that its service may run. */
export function tasksOf({ document, workspace }: Pick<Surroundings, 'document' | 'workspace'>): TaskDefinition[] {
  const own = taskDefinitionOf(document);
  if (own) return [own];
  return linkedTask(document, workspace).candidates.flatMap((candidate) => taskDefinitionOf(candidate) ?? []);
}

/** The nearest object of a shape around a value, the holder included. */
export function around<T extends View>({ document, holder }: Surroundings, shape: string): T | undefined {
  for (let at: ASTNode | undefined = holder; at; at = at.parent)
    if (at.type === 'object' && shapeOf(document, at) === shape) return viewOf<T>(document, shape, at);
  return undefined;
}

export const containerAround = (surroundings: Surroundings): ContainerDefinition | undefined =>
  around<ContainerDefinition>(surroundings, 'ContainerDefinition');
