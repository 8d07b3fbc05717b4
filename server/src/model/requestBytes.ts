import type { ASTNode } from 'vscode-json-languageservice';
import { holdsPlaceholder } from '../documents/placeholder.ts';
import { OUTPUT_ONLY_TASK_KEYS } from '../facts/outputOnlyKeys.ts';
import type { TaskDefinition } from './taskDefinition.ts';

/**
 * Size of a task definition as ECS receives it, bytes of UTF-8: without blanks, nulls and keys that no call takes.
 * Templates count nothing, so it is a lower bound.
 * @param enough a smaller size is not measured exactly, only said to be at most what is returned
 * @returns 0 for a bare array of container definitions, whose task is unknown
 */
export function requestBytes(task: TaskDefinition, enough: number): number {
  if (!task.node) return 0;
  const most = charactersOf(task.node) * (NOT_ASCII.test(task.document.source.getText()) ? MOST_BYTES_OF_CHARACTER : 1);
  if (most < enough) return most;
  const printed = task.node.properties.filter(({ keyNode }) => isOutputOnly(keyNode.value));
  const masked = task.document.masks.reduce((sum, { length }) => sum + length, 0);
  return printed.reduce((sum, property) => sum - bytesOf(property) - 1, bytesOf(task.node)) - masked;
}

const isOutputOnly = (key: string): boolean => (OUTPUT_ONLY_TASK_KEYS as readonly string[]).includes(key);

/** Of UTF-16, as written, without the blanks between values. */
function charactersOf(node: ASTNode): number {
  if (!node.children?.length) return node.length;
  let sum = 1;
  for (const child of node.children) sum += charactersOf(child) + 1;
  return sum;
}

/** Of a value or property without blanks; a comma between two costs one. */
function bytesOf(node: ASTNode): number {
  switch (node.type) {
    case 'string':
      return holdsPlaceholder(node.value) ? 2 : utf8Length(node.value, node.length);
    case 'property':
      return node.valueNode ? bytesOf(node.keyNode) + 1 + bytesOf(node.valueNode) : 0;
    case 'object':
    case 'array': {
      let sum = 1;
      for (const child of node.children!) if (!isNull(child)) sum += bytesOf(child) + 1;
      return Math.max(2, sum);
    }
    default:
      return node.length;
  }
}

const isNull = (node: ASTNode): boolean => (node.type === 'property' ? node.valueNode : node)?.type === 'null';

const NOT_ASCII = /[^\0-\x7f]/;
/** For each of its UTF-16 units. */
const MOST_BYTES_OF_CHARACTER = 3;
const encoder = new TextEncoder();

/** @param written characters that the literal takes in the text, quotes and escapes included */
const utf8Length = (text: string, written: number): number =>
  NOT_ASCII.test(text) ? encoder.encode(JSON.stringify(text)).length : written;
