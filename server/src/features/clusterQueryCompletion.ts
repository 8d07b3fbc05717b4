import { CLUSTER_ATTRIBUTES } from '../facts/clusterAttributes.ts';
import type { Comparison, QueryError, Span, Subject } from '../scheduler/clusterQuery/ast.ts';
import { OPERATOR_SPELLINGS, OPERATORS_OF } from '../scheduler/clusterQuery/grammar.ts';
import { parseClusterQuery } from '../scheduler/clusterQuery/parse.ts';
import { CUSTOM_ATTRIBUTE_MEANING, OPERATOR_MEANINGS, SUBJECT_MEANINGS } from './clusterQueryWords.ts';

export interface QueryItem extends Span {
  readonly kind: 'subject' | 'operator' | 'value' | 'join';
  /** What takes the place of the span. */
  readonly text: string;
  /** What follows the place where one goes on writing. */
  readonly closing?: string;
  readonly label: string;
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
}

/** What the workspace has names for. */
export interface QueryNames {
  readonly availabilityZones: readonly string[];
  readonly instanceTypes: readonly { readonly name: string; readonly detail: string }[];
  /** Values that are in use, by the name of a custom attribute. */
  readonly customAttributes: ReadonlyMap<string, readonly string[]>;
  /** Full names: `service:web`. */
  readonly taskGroups: readonly string[];
}

type Offer = Omit<QueryItem, keyof Span>;

/**
 * What may stand at a place of an expression in the cluster query language; the parser says what it would take there.
 * @param offset in the expression, UTF-16 units
 */
export function completeClusterQuery(text: string, offset: number, names: QueryNames): QueryItem[] {
  const word = wordAt(text, offset);
  const expected = expectedAfter(text.slice(0, word.offset));
  const offers = expected ? offersFor(expected, names) : [];
  const isSpaced = text.charAt(word.offset + word.length) === ' ';
  return offers.map((offer) => ({ ...offer, ...word, text: isSpaced ? offer.text.trimEnd() : offer.text }));
}

/** The word or sign that is being written, or the place where one would begin. */
function wordAt(text: string, offset: number): Span {
  const before = text.slice(0, offset);
  const sign = /[=!<>~]+$/.exec(before)?.[0];
  if (sign) {
    const isComplete = OPERATOR_SPELLINGS.some(([spelling]) => spelling === sign);
    const isOperator = !isComplete && expectedAfter(before.slice(0, -sign.length))?.expected === 'operator';
    return isOperator ? { offset: offset - sign.length, length: sign.length } : { offset, length: 0 };
  }
  const start = offset - /[\w:./\\*-]*$/.exec(before)![0].length;
  const end = offset + /^[\w:./\\*-]*/.exec(text.slice(offset))![0].length;
  const isNegative = before[start - 1] === '!' && expectedAfter(before.slice(0, start - 1))?.expected === 'operator';
  const from = isNegative ? start - 1 : start; // `!in`, not a negation
  return { offset: from, length: end - from };
}

type Expected = Pick<QueryError, 'expected' | 'subject' | 'operator'> & { readonly isInList: boolean };

/** What the parser would take behind a text; what is wrong before the last `and` or `or` does not matter. */
function expectedAfter(before: string): Expected | undefined {
  for (const part of [before, before.slice(startOfLastPart(before))]) {
    const parsed = parseClusterQuery(part);
    if ('expression' in parsed) return { expected: 'and or or', isInList: false };
    const { expected, subject, operator, offset, length } = parsed.error;
    const isAtEnd = length === 0 || (expected === 'value' && /['"]/.test(part.charAt(offset)));
    if (!isAtEnd) continue;
    const isInList = operator !== undefined && part.includes('[', operator.offset + operator.length);
    return { expected, isInList, ...(subject ? { subject } : {}), ...(operator ? { operator } : {}) };
  }
  return undefined;
}

const startOfLastPart = (text: string): number =>
  [...text.matchAll(/\b(?:and|or)\s|&&|\|\||\(/gi)].reduce(
    (start, match) => Math.max(start, match.index + match[0].length),
    0,
  );

function offersFor({ expected, subject, operator, isInList }: Expected, names: QueryNames): Offer[] {
  switch (expected) {
    case 'expression':
    case 'subject':
      return subjectOffers(names);
    case 'operator':
      return subject ? operatorOffers(subject) : [];
    case 'value':
      return subject && operator ? valueOffers(subject, operator, names) : [];
    case 'list':
      if (isInList || !subject || !operator) return [];
      return valueOffers(subject, operator, names).map((offer) => ({ ...offer, text: `[${offer.text}]` }));
    case ')':
      return [...JOINS, { kind: 'join', label: ')', text: ')' }];
    case 'and or or':
      return JOINS;
    case 'attribute name':
      return [];
  }
}

const JOINS: Offer[] = [
  { kind: 'join', label: 'and', text: 'and ', detail: 'both' },
  { kind: 'join', label: 'or', text: 'or ', detail: 'one of them' },
];

function subjectOffers(names: QueryNames): Offer[] {
  const builtIn = Object.entries(CLUSTER_ATTRIBUTES).map(([name, { meaning, example }]) =>
    attributeOffer(name, meaning, `\`${example}\``),
  );
  const custom = [...names.customAttributes.keys()].map((name) => attributeOffer(name, CUSTOM_ATTRIBUTE_MEANING));
  const others = Object.entries(SUBJECT_MEANINGS).map(
    ([label, documentation]): Offer => ({ kind: 'subject', label, text: `${label} `, documentation }),
  );
  return [
    ...custom,
    ...builtIn,
    ...others,
    { kind: 'join', label: 'not', text: 'not(', closing: ')', detail: 'the opposite' },
  ];
}

function attributeOffer(name: string, ...documentation: string[]): Offer {
  const label = `attribute:${name}`;
  return { kind: 'subject', label, text: `${label} `, documentation: documentation.join('\n\n') };
}

const operatorOffers = (subject: Subject): Offer[] =>
  OPERATORS_OF[subject.name].map((label): Offer => {
    const { word, meaning } = OPERATOR_MEANINGS[label];
    const offer = {
      kind: 'operator' as const,
      label,
      documentation: meaning,
      ...(word === label ? {} : { detail: word }),
    };
    if (label === 'in' || label === '!in') return { ...offer, text: `${label} [`, closing: ']' };
    return { ...offer, text: label === 'exists' || label === '!exists' ? label : `${label} ` };
  });

function valueOffers(subject: Subject, operator: Comparison['operator'], names: QueryNames): Offer[] {
  const isPattern = operator.name === '=~' || operator.name === '!~';
  const plain = (values: readonly string[]): Offer[] => values.map((text) => ({ kind: 'value', label: text, text }));
  if (subject.name === 'agentConnected') return plain(['true', 'false']);
  if (subject.name === 'task:group') return plain(names.taskGroups);
  switch (subject.attribute) {
    case undefined:
      return [];
    case 'ecs.availability-zone':
      return plain(names.availabilityZones);
    case 'ecs.instance-type':
      return [...(isPattern ? plain(familyPatterns(names.instanceTypes)) : []), ...instanceTypeOffers(names)];
    default:
      return plain(
        CLUSTER_ATTRIBUTES[subject.attribute]?.values ?? names.customAttributes.get(subject.attribute) ?? [],
      );
  }
}

const instanceTypeOffers = ({ instanceTypes }: QueryNames): Offer[] =>
  instanceTypes.map(({ name, detail }) => ({ kind: 'value', label: name, text: name, detail }));

/** `m6i.*` for `m6i.large` and its sisters. */
const familyPatterns = (instanceTypes: QueryNames['instanceTypes']): string[] => [
  ...new Set(instanceTypes.map(({ name }) => `${name.split('.')[0]}.*`)),
];
