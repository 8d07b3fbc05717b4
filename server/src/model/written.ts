import { propertyOf } from '../documents/syntaxTree.ts';
import type { View } from './view.ts';

/** Whether the text itself gives a key a value, a template included; `null` is none. */
export function isWritten(view: View, key: string): boolean {
  const value = view.node && propertyOf(view.node, key)?.valueNode;
  return value !== undefined && value.type !== 'null';
}
