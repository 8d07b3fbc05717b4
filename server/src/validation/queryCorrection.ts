import { CLUSTER_ATTRIBUTES } from '../facts/clusterAttributes.ts';
import type { QueryError, Span } from '../scheduler/clusterQuery/ast.ts';
import { OPERATOR_SPELLINGS, SUBJECTS } from '../scheduler/clusterQuery/grammar.ts';
import { parseClusterQuery } from '../scheduler/clusterQuery/parse.ts';
import { didYouMean } from './didYouMean.ts';

export interface QueryCorrection extends Span {
  /** What was probably meant in this place. */
  readonly by: string;
}

/** @returns undefined where nothing is close enough, or where the expression would be no better for it */
export function correctionOf(text: string, error: QueryError): QueryCorrection | undefined {
  const correction = CORRECTIONS[error.expected]?.(text, error);
  if (!correction) return undefined;
  const { offset, length, by } = correction;
  const after = parseClusterQuery(text.slice(0, offset) + by + text.slice(offset + length));
  return 'expression' in after || after.error.offset > error.offset ? correction : undefined;
}

type Correct = (text: string, error: QueryError) => QueryCorrection | undefined;

const CORRECTIONS: Partial<Record<QueryError['expected'], Correct>> = {
  subject: correctSubject,
  operator: correctOperator,
  value: correctSign,
  list: correctList,
  'and or or': correctJoin,
  ')': correctJoin,
};

const wordOf = (text: string, { offset, length }: Span): string => text.slice(offset, offset + length);

const PLAIN_SUBJECTS = SUBJECTS.filter((subject) => subject !== 'attribute');
/** Built-in attributes, also without the part that says whose they are. */
const ATTRIBUTES = new Map(
  Object.keys(CLUSTER_ATTRIBUTES).flatMap((name) => [
    [name, name] as const,
    [name.replace(/^ecs\./, ''), name] as const,
  ]),
);

function correctSubject(text: string, { offset, length }: QueryError): QueryCorrection | undefined {
  const word = wordOf(text, { offset, length });
  const [, head = '', name = ''] = /^(\w+)[:.=](.+)$/.exec(word) ?? [];
  if (didYouMean(head, ['attribute'])) return { offset, length, by: `attribute:${name}` };
  const subject = didYouMean(word, PLAIN_SUBJECTS);
  if (subject) return { offset, length, by: subject };
  const attribute = ATTRIBUTES.get(didYouMean(word, [...ATTRIBUTES.keys()]) ?? '');
  return attribute ? { offset, length, by: `attribute:${attribute}` } : undefined;
}

/** Operators of other languages. */
const FOREIGN: Readonly<Record<string, string>> = {
  '=': '==',
  '===': '==',
  is: '==',
  eq: '==',
  '!==': '!=',
  '=!': '!=',
  '<>': '!=',
  ne: '!=',
  '=<': '<=',
  '=>': '>=',
  '~': '=~',
  '~=': '=~',
  like: '=~',
};
const WORDS = OPERATOR_SPELLINGS.map(([spelling]) => spelling).filter((spelling) => /^[a-z]{3}/.test(spelling));

function correctOperator(text: string, { offset, length }: QueryError): QueryCorrection | undefined {
  const word = wordOf(text, { offset, length });
  const negated = /^(?:not|!)\s+(in|exists|equals|matches)\b/i.exec(text.slice(offset));
  if (negated) return { offset, length: negated[0].length, by: `not_${negated[1]!.toLowerCase()}` };
  const by = FOREIGN[word.toLowerCase()] ?? didYouMean(word, WORDS);
  return by ? { offset, length, by } : undefined;
}

/** `===` begins with an operator, so that the mistake shows only where its value should stand. */
function correctSign(text: string, { offset, length, operator }: QueryError): QueryCorrection | undefined {
  if (!operator || operator.offset + operator.length !== offset) return undefined;
  const sign = { offset: operator.offset, length: operator.length + length };
  const by = FOREIGN[wordOf(text, sign)];
  return by ? { ...sign, by } : undefined;
}

/** `in (a, b)` and `in a`. */
function correctList(text: string, { offset }: QueryError): QueryCorrection | undefined {
  const [whole = '', inside, single] = /^\(([^()[\]]*)\)|^([\w.:/-]+)/.exec(text.slice(offset)) ?? [];
  const items = inside ?? single;
  return items ? { offset, length: whole.length, by: `[${items}]` } : undefined;
}

function correctJoin(text: string, { offset, length }: QueryError): QueryCorrection | undefined {
  const word = wordOf(text, { offset, length });
  const by = { '&': '&&', '|': '||', ',': ' and' }[word] ?? didYouMean(word, ['and']);
  return by ? { offset, length, by } : undefined;
}
