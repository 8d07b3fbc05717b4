import type { Operator, SubjectName } from './grammar.ts';

/** Part of an expression's text, in UTF-16 units. */
export type Span = { offset: number; length: number };

export type Expression =
  | ({ kind: 'or' | 'and'; operands: Expression[] } & Span)
  | ({ kind: 'not'; operand: Expression } & Span)
  | Comparison;

export type Comparison = {
  kind: 'comparison';
  subject: Subject;
  operator: { name: Operator } & Span;
  /** One value; several for `in` and `!in`; none for `exists` and `!exists`. */
  values: Value[];
} & Span;

/** `attribute` carries the attribute's name. */
export type Subject = { name: SubjectName; attribute?: string } & Span;

/** `text` without its quotes; the span holds them. */
export type Value = { text: string } & Span;

export type QueryError = Span & {
  message: string;
  /** What would have been right at this place. */
  expected: 'expression' | 'subject' | 'attribute name' | 'operator' | 'value' | 'list' | ')' | 'and or or';
  /** Of the comparison that the mistake is in, where it comes after them. */
  subject?: Subject;
  operator?: Comparison['operator'];
};

/** Every comparison in the order of the text. */
export function comparisonsOf(expression: Expression): Comparison[] {
  if (expression.kind === 'comparison') return [expression];
  if (expression.kind === 'not') return comparisonsOf(expression.operand);
  return expression.operands.flatMap(comparisonsOf);
}
