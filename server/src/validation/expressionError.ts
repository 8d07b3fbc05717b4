import { rangeInString } from '../documents/stringOffset.ts';
import { type Field, known, type Place } from '../model/field.ts';
import type { View } from '../model/view.ts';
import { parseClusterQuery } from '../scheduler/clusterQuery/parse.ts';

/**
 * The mistake in the `expression` of a memberOf constraint, and the part of the string that it is about.
 * @param constraint the object that has the expression
 * @returns undefined where it is right, empty or unknown
 */
export function expressionError(
  constraint: View,
  expression: Field<string> | undefined,
): { at: Place; message: string } | undefined {
  const text = known(expression);
  if (!text?.trim() || expression?.node.type !== 'string') return undefined;
  const result = parseClusterQuery(text);
  if (!('error' in result)) return undefined;
  const { offset, length, message } = result.error;
  const range = rangeInString(constraint.document, expression.node, offset, length);
  return { at: { uri: expression.uri, pointer: expression.pointer, range }, message };
}
