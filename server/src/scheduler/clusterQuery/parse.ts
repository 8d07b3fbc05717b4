import type { Comparison, Expression, QueryError, Span, Subject, Value } from './ast.ts';
import { OPERATOR_SPELLINGS, SUBJECTS, type SubjectName } from './grammar.ts';

/** Brackets and negations deeper than this are refused rather than followed. */
const MAX_DEPTH = 100;

/**
 * Parses the `expression` of a `memberOf` constraint. Never throws: a mistake is a value with its place and what was expected there.
 * `and` binds closer than `or`; operators in words may have any case.
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cluster-query-language.html
 */
export function parseClusterQuery(text: string): { expression: Expression } | { error: QueryError } {
  const scan = new Scanner(text);
  const expression = parseOr(scan, 0);
  if (!('message' in expression) && scan.more()) {
    return { error: scan.error('and or or', (word) => `Expected \`and\` or \`or\` before \`${word}\`.`) };
  }
  return 'message' in expression ? { error: expression } : { expression };
}

function parseOr(scan: Scanner, depth: number): Expression | QueryError {
  return parseChain(scan, 'or', ['||', 'or'], () => parseAnd(scan, depth));
}

function parseAnd(scan: Scanner, depth: number): Expression | QueryError {
  return parseChain(scan, 'and', ['&&', 'and'], () => parseUnary(scan, depth));
}

function parseChain(
  scan: Scanner,
  kind: 'or' | 'and',
  joins: string[],
  next: () => Expression | QueryError,
): Expression | QueryError {
  const operands: Expression[] = [];
  const start = scan.here();
  do {
    const operand = next();
    if ('message' in operand) return operand;
    operands.push(operand);
  } while (joins.some((join) => scan.take(join)));
  return operands.length === 1 ? operands[0]! : { kind, operands, ...scan.since(start) };
}

function parseUnary(scan: Scanner, depth: number): Expression | QueryError {
  const start = scan.here();
  if (depth > MAX_DEPTH) return scan.error('expression', () => 'Too many brackets or negations inside each other.');
  if (scan.take('!') || scan.take('not')) {
    const operand = parseUnary(scan, depth + 1);
    return 'message' in operand ? operand : { kind: 'not', operand, ...scan.since(start) };
  }
  if (!scan.take('(')) return parseComparison(scan);
  const inner = parseOr(scan, depth + 1);
  if ('message' in inner) return inner;
  if (!scan.take(')')) return scan.error(')', (word) => `Expected \`)\`${word ? ` before \`${word}\`` : ''}.`);
  return inner;
}

function parseComparison(scan: Scanner): Comparison | QueryError {
  const subject = parseSubject(scan);
  if ('message' in subject) return subject;
  const operatorStart = scan.here();
  const name = OPERATOR_SPELLINGS.find(([spelling]) => scan.take(spelling))?.[1];
  if (!name) {
    const error = scan.error('operator', (word) =>
      word ? `\`${word}\` is not an operator of the cluster query language.` : 'An operator is missing.',
    );
    return { ...error, subject };
  }
  const operator = { name, ...scan.since(operatorStart) };
  const values = parseValues(scan, name);
  if ('message' in values) return { ...values, subject, operator };
  return { kind: 'comparison', subject, operator, values, ...scan.since(subject.offset) };
}

function parseSubject(scan: Scanner): Subject | QueryError {
  const start = scan.here();
  const word = scan.word(/[A-Za-z0-9_:./\\-]/);
  const colon = word.indexOf(':');
  if (word.slice(0, colon) === 'attribute') {
    const attribute = word.slice(colon + 1);
    if (attribute) return { name: 'attribute', attribute, ...scan.since(start) };
    return { ...scan.endOf(start), expected: 'attribute name', message: 'The name of the attribute is missing.' };
  }
  if (word !== 'attribute' && isSubject(word)) return { name: word, ...scan.since(start) };
  if (!word) {
    return scan.error(start === 0 && !scan.more() ? 'expression' : 'subject', (found) =>
      found ? `Expected a subject such as \`attribute:NAME\`, not \`${found}\`.` : 'An expression is missing.',
    );
  }
  const message =
    word === 'attribute'
      ? 'Write `attribute:NAME`, with the name of the attribute.'
      : `\`${word}\` is not a subject of the cluster query language.`;
  return { ...scan.since(start), expected: 'subject', message };
}

const isSubject = (word: string): word is SubjectName => (SUBJECTS as readonly string[]).includes(word);

function parseValues(scan: Scanner, operator: Comparison['operator']['name']): Value[] | QueryError {
  if (operator === 'exists' || operator === '!exists') return [];
  if (operator === 'in' || operator === '!in') return parseList(scan);
  const value = scan.value(operator === '=~' || operator === '!~' ? 'regex' : 'plain');
  return 'message' in value ? value : [value];
}

function parseList(scan: Scanner): Value[] | QueryError {
  if (!scan.take('[')) return scan.error('list', () => 'Expected a list of values: `[a, b]`.');
  const values: Value[] = [];
  do {
    const value = scan.value('plain');
    if ('message' in value) return value;
    values.push(value);
  } while (scan.take(','));
  if (!scan.take(']')) return scan.error('list', () => 'Expected `,` or `]` in the list of values.');
  return values;
}

/** Walks over the text. Every method first passes over white space. */
class Scanner {
  private position = 0;
  /** End of what was taken last, without the white space after it. */
  private end = 0;

  constructor(private readonly text: string) {}

  here(): number {
    while (/\s/.test(this.text.charAt(this.position))) this.position++;
    return this.position;
  }

  more(): boolean {
    return this.here() < this.text.length;
  }

  since(start: number): Span {
    return { offset: start, length: this.end - start };
  }

  endOf(start: number): Span {
    return { offset: Math.max(start, this.end), length: 0 };
  }

  /** Takes `token` if it comes next; a word only as a whole word and in any case. */
  take(token: string): boolean {
    const start = this.here();
    const end = start + token.length;
    if (this.text.slice(start, end).toLowerCase() !== token) return false;
    if (/\w$/.test(token) && /[\w:.-]/.test(this.text.charAt(end))) return false;
    this.moveTo(end);
    return true;
  }

  /** The longest run of `characters`; may be empty. */
  word(characters: RegExp): string {
    const start = this.here();
    let end = start;
    while (end < this.text.length && characters.test(this.text.charAt(end))) end++;
    if (end > start) this.moveTo(end);
    return this.text.slice(start, end);
  }

  /** A value, bare or in quotes. A bare regular expression may hold brackets of its own. */
  value(kind: 'plain' | 'regex'): Value | QueryError {
    const start = this.here();
    const quote = this.text.charAt(start);
    if (quote === "'" || quote === '"') {
      const close = this.text.indexOf(quote, start + 1);
      if (close < 0) {
        return {
          offset: start,
          length: this.text.length - start,
          expected: 'value',
          message: 'The quote is not closed.',
        };
      }
      this.moveTo(close + 1);
      return { text: this.text.slice(start + 1, close), ...this.since(start) };
    }
    const end = kind === 'regex' ? this.endOfRegex(start) : this.endOfBareValue(start);
    if (end === start) {
      return this.error('value', (word) => (word ? `Expected a value, not \`${word}\`.` : 'A value is missing.'));
    }
    this.moveTo(end);
    return { text: this.text.slice(start, end), ...this.since(start) };
  }

  /** An error at the next word, or after the last one where the text ends. */
  error(expected: QueryError['expected'], message: (word: string) => string): QueryError {
    const start = this.here();
    const rest = this.text.slice(start);
    const word = /^([\w:./\\-]+|[=!<>~&|]+|.)/s.exec(rest)?.[0] ?? '';
    if (!word) return { ...this.endOf(0), expected, message: message('') };
    return { offset: start, length: word.length, expected, message: message(word) };
  }

  private endOfBareValue(start: number): number {
    let end = start;
    while (end < this.text.length && !/[\s()[\],'"=!<>~]/.test(this.text.charAt(end)) && !this.joinAt(end)) end++;
    return end;
  }

  private endOfRegex(start: number): number {
    let depth = 0;
    let end = start;
    for (; end < this.text.length; end++) {
      const character = this.text.charAt(end);
      if (/\s/.test(character) || (depth === 0 && (character === ')' || this.joinAt(end)))) break;
      if (character === '\\') end++;
      else if (character === '(') depth++;
      else if (character === ')') depth--;
    }
    return Math.min(end, this.text.length);
  }

  private joinAt(position: number): boolean {
    const two = this.text.slice(position, position + 2);
    return two === '&&' || two === '||';
  }

  private moveTo(position: number): void {
    this.position = position;
    this.end = position;
  }
}
