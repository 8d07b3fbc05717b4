import type { ParsedDocument } from '../documents/parsedDocument.ts';
import { propertyOf } from '../documents/syntaxTree.ts';
import { OUTPUT_ONLY_TASK_KEYS } from '../facts/outputOnlyKeys.ts';

/** Whether ECS printed a task definition, by the wrapper that `describe-task-definition` puts around it or by its keys. */
export function isPrintedTask({ kind, root }: ParsedDocument): boolean {
  if (kind !== 'task-definition' || root?.type !== 'object') return false;
  return root.parent !== undefined || OUTPUT_ONLY_TASK_KEYS.some((key) => propertyOf(root, key) !== undefined);
}
