import { getNodeValue } from 'jsonc-parser';
import { holdsPlaceholder } from '../documents/placeholder.ts';
import { OUTPUT_ONLY_TASK_KEYS } from '../facts/outputOnlyKeys.ts';
import type { TaskDefinition } from './taskDefinition.ts';

/**
 * Size of a task definition as ECS receives it, bytes of UTF-8: without blanks, nulls and keys that no call takes.
 * Templates count nothing, so it is a lower bound.
 * @returns 0 for a bare array of container definitions, whose task is unknown
 */
export function requestBytes(task: TaskDefinition): number {
  if (!task.node) return 0;
  const value: Record<string, unknown> = { ...getNodeValue(task.node) };
  for (const key of OUTPUT_ONLY_TASK_KEYS) delete value[key];
  const json = JSON.stringify(value, (_, part) => {
    if (part === null) return undefined;
    return typeof part === 'string' && holdsPlaceholder(part) ? '' : part;
  });
  const masked = task.document.masks.reduce((sum, { length }) => sum + length, 0);
  return new TextEncoder().encode(json).length - masked;
}
