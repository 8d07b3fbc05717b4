import type { ASTNode, StringASTNode } from 'vscode-json-languageservice';
import { holdsPlaceholder } from '../documents/placeholder.ts';
import { OUTPUT_ONLY_TASK_KEYS } from '../facts/outputOnlyKeys.ts';
import type { TaskDefinition } from './taskDefinition.ts';

/**
 * Size of a task definition as ECS receives it, bytes of UTF-8: without blanks, nulls and keys that no call takes.
 * Templates count nothing, so it is a lower bound.
 * @param enough where the whole text is certainly smaller nothing is measured
 * @returns 0 for a bare array of container definitions, whose task is unknown, and for a text that is smaller than `enough`
 */
export function requestBytes(task: TaskDefinition, enough: number): number {
  const text = task.document.source.getText();
  const isAscii = !NOT_ASCII.test(text);
  if (!task.node || text.length * (isAscii ? 1 : MOST_BYTES_OF_CHARACTER) < enough) return 0;
  const lengthOf = isAscii ? ({ length }: StringASTNode) => length : utf8Length;
  const printed = task.node.properties.filter(({ keyNode }) => isOutputOnly(keyNode.value));
  const masked = task.document.masks.reduce((sum, { length }) => sum + length, 0);
  return (
    printed.reduce((sum, property) => sum - bytesOf(property, lengthOf) - 1, bytesOf(task.node, lengthOf)) - masked
  );
}

const isOutputOnly = (key: string): boolean => (OUTPUT_ONLY_TASK_KEYS as readonly string[]).includes(key);

/** Of a value or property without blanks; a comma between two costs one. */
function bytesOf(node: ASTNode, lengthOf: (node: StringASTNode) => number): number {
  switch (node.type) {
    case 'string':
      return holdsPlaceholder(node.value) ? 2 : lengthOf(node);
    case 'property':
      return node.valueNode ? bytesOf(node.keyNode, lengthOf) + 1 + bytesOf(node.valueNode, lengthOf) : 0;
    case 'object':
    case 'array': {
      let sum = 1;
      for (const child of node.children!) if (!isNull(child)) sum += bytesOf(child, lengthOf) + 1;
      return Math.max(2, sum);
    }
    default:
      return node.length;
  }
}

const isNull = (node: ASTNode): boolean => (node.type === 'property' ? node.valueNode : node)?.type === 'null';

const NOT_ASCII = /[^\0-\x7f]/;
/** For each of the UTF-16 units of a text. */
const MOST_BYTES_OF_CHARACTER = 3;
const encoder = new TextEncoder();

const utf8Length = ({ value, length }: StringASTNode): number =>
  NOT_ASCII.test(value) ? encoder.encode(JSON.stringify(value)).length : length;
