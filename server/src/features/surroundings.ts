import type { ArrayASTNode, ASTNode, ObjectASTNode } from 'vscode-json-languageservice';
import type { ParsedDocument } from '../documents/parsedDocument.ts';
import { shapeOf } from '../model/schemaPath.ts';
import type { ContainerDefinition } from '../model/shapes.generated.ts';
import { type TaskDefinition, taskDefinitionOf } from '../model/taskDefinition.ts';
import { type View, viewOf } from '../model/view.ts';
import { linkedTask } from '../workspace/linkedTask.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What a value has to do with: the rest of its document and the other files. */
export class Surroundings {
  #tasks: readonly TaskDefinition[] | undefined;

  /**
   * @param holder the object or list that the value belongs to
   * @param current the value, if there is one yet
   */
  constructor(
    readonly document: ParsedDocument,
    readonly workspace: Workspace,
    readonly holder: ObjectASTNode | ArrayASTNode,
    readonly current: ASTNode | undefined,
  ) {}

  /** The task definition of the document, or those that its service may run. */
  get tasks(): readonly TaskDefinition[] {
    this.#tasks ??= tasksOf(this.document, this.workspace);
    return this.#tasks;
  }

  /** The nearest object of a shape around the value, the holder included. */
  around<T extends View>(shape: string): T | undefined {
    for (let at: ASTNode | undefined = this.holder; at; at = at.parent)
      if (at.type === 'object' && shapeOf(this.document, at) === shape) return viewOf<T>(this.document, shape, at);
    return undefined;
  }

  get container(): ContainerDefinition | undefined {
    return this.around<ContainerDefinition>('ContainerDefinition');
  }
}

function tasksOf(document: ParsedDocument, workspace: Workspace): TaskDefinition[] {
  const own = taskDefinitionOf(document);
  if (own) return [own];
  return linkedTask(document, workspace).candidates.flatMap((candidate) => taskDefinitionOf(candidate) ?? []);
}
