import type { Comparison, Expression, QueryError } from './ast.ts';
import type { Operator } from './grammar.ts';
import { compileRegex } from './regex.ts';

/** A container instance as the cluster query language sees it; undefined = nobody knows. */
export type QueriedInstance = {
  agentConnected: boolean;
  agentVersion?: string | undefined;
  ec2InstanceId?: string | undefined;
  registeredAt?: string | undefined;
  runningTasksCount: number;
  /** `absent` = the instance has no such attribute, null = it has, without a value. */
  attribute(name: string): string | null | 'absent' | undefined;
  /** Full names: `service:web`, `family:batch`. */
  taskGroups(): Iterable<string>;
};

/** undefined = it depends on something nobody knows, as in `not(unknown)`. */
export type Answer = boolean | undefined;

export type CompiledQuery = {
  matches(instance: QueriedInstance): Answer;
  /** The answer changes as tasks are placed: `runningTasksCount` or `task:group`. */
  dependsOnTasks: boolean;
  /** The answer may differ between instances of one type, zone and attributes. */
  dependsOnIdentity: boolean;
};

type Test = (instance: QueriedInstance) => Answer;

/** Longer values are not matched against patterns; ECS allows 128 characters. */
const MAX_VALUE_LENGTH = 1000;

/**
 * Turns a parsed expression into a test. The only mistake left is a malformed regular expression, returned with its place.
 * A comparison with a missing attribute is false for every operator but `!exists`, `!=` included; strings are compared with case.
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cluster-query-language.html
 */
export function compileClusterQuery(expression: Expression): CompiledQuery | { error: QueryError } {
  const errors: QueryError[] = [];
  let dependsOnTasks = false;
  let dependsOnIdentity = false;
  const compile = (node: Expression): Test => {
    switch (node.kind) {
      case 'not':
        return not(compile(node.operand));
      case 'and':
        return all(node.operands.map(compile));
      case 'or':
        return not(all(node.operands.map((operand) => not(compile(operand)))));
      case 'comparison':
        dependsOnTasks ||= node.subject.name === 'runningTasksCount' || node.subject.name === 'task:group';
        dependsOnIdentity ||= node.subject.name !== 'attribute';
        return compileComparison(node, errors);
    }
  };
  const matches = compile(expression);
  return errors[0] ? { error: errors[0] } : { matches, dependsOnTasks, dependsOnIdentity };
}

const not =
  (test: Test): Test =>
  (instance) => {
    const answer = test(instance);
    return answer === undefined ? undefined : !answer;
  };

const all =
  (tests: Test[]): Test =>
  (instance) => {
    let answer: Answer = true;
    for (const test of tests) {
      const next = test(instance);
      if (next === false) return false;
      if (next === undefined) answer = undefined;
    }
    return answer;
  };

function compileComparison(comparison: Comparison, errors: QueryError[]): Test {
  const { subject, operator } = comparison;
  const texts = comparison.values.map((value) => value.text);
  switch (subject.name) {
    case 'agentVersion':
      return ordered(operator.name, (it) => it.agentVersion, texts[0] ?? '', compareVersions);
    case 'registeredAt':
      return ordered(operator.name, (it) => it.registeredAt, texts[0] ?? '', compareTimes);
    case 'runningTasksCount':
      return ordered(operator.name, (it) => String(it.runningTasksCount), texts[0] ?? '', compareNumbers);
    case 'task:group':
      return groupTest(operator.name, textTest(comparison, positive(operator.name), errors));
    case 'attribute':
      return attributeTest(subject.attribute ?? '', operator.name, textTest(comparison, operator.name, errors));
    case 'agentConnected':
      return onKnown((it) => String(it.agentConnected), textTest(comparison, operator.name, errors));
    case 'ec2InstanceId':
      return onKnown((it) => it.ec2InstanceId, textTest(comparison, operator.name, errors));
  }
}

function attributeTest(name: string, operator: Operator, test: (value: string) => Answer): Test {
  return (instance) => {
    const value = instance.attribute(name);
    if (value === undefined) return undefined;
    if (operator === 'exists' || operator === '!exists') return (value !== 'absent') === (operator === 'exists');
    if (value === 'absent') return false;
    return value === null ? operator === '!=' || operator === '!in' || operator === '!~' : test(value);
  };
}

/** True when any task of a matching group is on the instance; a negated operator, when none is. */
function groupTest(operator: Operator, test: (value: string) => Answer): Test {
  const anyGroup: Test = (instance) => {
    for (const group of instance.taskGroups()) {
      const answer = operator === 'exists' || operator === '!exists' ? true : test(group);
      if (answer !== false) return answer;
    }
    return false;
  };
  return operator === positive(operator) ? anyGroup : not(anyGroup);
}

function positive(operator: Operator): Operator {
  const positives: Partial<Record<Operator, Operator>> = { '!=': '==', '!in': 'in', '!~': '=~', '!exists': 'exists' };
  return positives[operator] ?? operator;
}

function onKnown(read: (instance: QueriedInstance) => string | undefined, test: (value: string) => Answer): Test {
  return (instance) => {
    const value = read(instance);
    return value === undefined ? undefined : test(value);
  };
}

/** The comparison of a value that is there. Order is that of strings, as ECS knows no types of attributes. */
function textTest(comparison: Comparison, operator: Operator, errors: QueryError[]): (value: string) => Answer {
  const texts = comparison.values.map((value) => value.text);
  const text = texts[0] ?? '';
  switch (operator) {
    case '==':
      return (value) => value === text;
    case '!=':
      return (value) => value !== text;
    case 'in':
      return (value) => texts.includes(value);
    case '!in':
      return (value) => !texts.includes(value);
    case '=~':
    case '!~':
      return patternTest(comparison, operator, errors);
    case 'exists':
    case '!exists':
      return () => operator === 'exists';
    default:
      return (value) => holds(operator, value < text ? -1 : value > text ? 1 : 0);
  }
}

function patternTest(comparison: Comparison, operator: '=~' | '!~', errors: QueryError[]): (value: string) => Answer {
  const pattern = comparison.values[0];
  const regex = compileRegex(pattern?.text ?? '');
  if ('error' in regex) {
    const { offset, length } = pattern ?? comparison;
    errors.push({ offset, length, expected: 'value', message: `Not a regular expression: ${regex.error}` });
    return () => undefined;
  }
  if ('unsupported' in regex) return () => undefined;
  return (value) => (value.length > MAX_VALUE_LENGTH ? undefined : regex.matches(value) === (operator === '=~'));
}

function ordered(
  operator: Operator,
  read: (instance: QueriedInstance) => string | undefined,
  text: string,
  compare: (a: string, b: string) => number,
): Test {
  return (instance) => {
    const value = read(instance);
    const order = value === undefined ? Number.NaN : compare(value, text);
    return Number.isNaN(order) ? undefined : holds(operator, order);
  };
}

function holds(operator: Operator, order: number): Answer {
  switch (operator) {
    case '==':
      return order === 0;
    case '!=':
      return order !== 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    default:
      return undefined;
  }
}

/** Part by part as numbers: 1.9.0 comes before 1.14.5. NaN where one is no version. */
function compareVersions(a: string, b: string): number {
  const left = a.replace(/^v/, '').split('.').map(Number);
  const right = b.replace(/^v/, '').split('.').map(Number);
  for (let part = 0; part < Math.max(left.length, right.length); part++) {
    const difference = (left[part] ?? 0) - (right[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const compareNumbers = (a: string, b: string): number => Number(a) - Number(b);

const compareTimes = (a: string, b: string): number => instant(a) - instant(b);

/** `2018-06-18`, `2018-06-18T22:28:28`, with `Z` or `+00:00`; without a zone UTC. */
const instant = (text: string): number =>
  Date.parse(/T.*(Z|[+-]\d\d:?\d\d)$/.test(text) || !text.includes('T') ? text : `${text}Z`);
