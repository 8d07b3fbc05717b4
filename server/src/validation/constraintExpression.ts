import { rangeInString } from '../documents/stringOffset.ts';
import { known, type Place } from '../model/field.ts';
import type { PlacementConstraint } from '../model/shapes.generated.ts';
import { type Comparison, comparisonsOf, type QueryError, type Span } from '../scheduler/clusterQuery/ast.ts';
import { compileClusterQuery } from '../scheduler/clusterQuery/evaluate.ts';
import { parseClusterQuery } from '../scheduler/clusterQuery/parse.ts';
import { type Fix, fix } from './fix.ts';

/** The expression of a placement constraint, read as cluster query language. */
export interface ConstraintExpression {
  readonly text: string;
  /** The first mistake; without one, `comparisons` are those of the expression. */
  readonly error: QueryError | undefined;
  readonly comparisons: readonly Comparison[];
  /** Where a part of it stands in the document. */
  at(part: Span): Place;
  /** Writes something else in the place of a part. */
  replace(part: Span, by: string): Fix;
}

/** @returns undefined where there is no expression or should be none, or a template has a hand in it */
export function expressionOf({ document, type, expression }: PlacementConstraint): ConstraintExpression | undefined {
  const text = known(expression);
  if (known(type) === 'distinctInstance' || !text?.trim() || expression?.node.type !== 'string') return undefined;
  const { node, uri, pointer } = expression;
  const parsed = parseClusterQuery(text);
  const compiled = 'error' in parsed ? parsed : compileClusterQuery(parsed.expression);
  return {
    text,
    error: 'error' in compiled ? compiled.error : undefined,
    comparisons: 'error' in parsed ? [] : comparisonsOf(parsed.expression),
    at: ({ offset, length }) => ({ uri, pointer, range: rangeInString(document, node, offset, length) }),
    replace: ({ offset, length }, by) =>
      fix.set(expression, text.slice(0, offset) + by + text.slice(offset + length), `Change to ${by}`),
  };
}
