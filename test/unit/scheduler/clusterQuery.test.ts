import { describe, expect, test } from 'vitest';
import { comparisonsOf } from '../../../server/src/scheduler/clusterQuery/ast.ts';
import { compileClusterQuery, type QueriedInstance } from '../../../server/src/scheduler/clusterQuery/evaluate.ts';
import { parseClusterQuery } from '../../../server/src/scheduler/clusterQuery/parse.ts';
import { compileRegex } from '../../../server/src/scheduler/clusterQuery/regex.ts';

describe('parses', () => {
  for (const text of [
    'attribute:ecs.instance-type =~ t2.* and attribute:ecs.availability-zone != us-east-1d',
    'attribute:ecs.availability-zone in [us-east-1a, us-east-1b]',
    'not(task:group == database)',
    '(attribute:stack == prod or attribute:stack exists) and runningTasksCount < 3',
    'runningTasksCount == 1',
    'agentVersion < 1.14.5',
    'registeredAt < 2018-02-13',
    'registeredAt >= 2018-06-18T22:28:28+00:00',
    "ec2InstanceId in ['i-abcd1234', 'i-wxyx7890']",
    'attribute:stack == "prod"',
    'task:group == service:production',
    'attribute:a!=b&&attribute:c==d||!attribute:e exists',
    'attribute:type =~ (m5|c5)\\..*',
    'agentConnected==true',
    'attribute:name.with/all\\kinds-of_letters exists',
  ]) {
    test(text, () => expect(parseClusterQuery(text)).toHaveProperty('expression'));
  }
  test('words and signs are the same operators', () => {
    const operators = (text: string) => {
      const parsed = parseClusterQuery(text);
      return 'expression' in parsed ? comparisonsOf(parsed.expression).map((it) => it.operator.name) : parsed.error;
    };
    const spelled = [
      'equals x',
      'not_equals x',
      'in [x]',
      'not_in [x]',
      'matches x',
      'not_matches x',
      'exists',
      'not_exists',
    ];
    expect(operators(spelled.map((it) => `attribute:a ${it}`).join(' and '))).toEqual([
      '==',
      '!=',
      'in',
      '!in',
      '=~',
      '!~',
      'exists',
      '!exists',
    ]);
    const ordered = ['greater_than 1', 'greater_than_equal 1', 'less_than 1', 'less_than_equal 1'];
    expect(operators(ordered.map((it) => `runningTasksCount ${it}`).join(' or '))).toEqual(['>', '>=', '<', '<=']);
  });
  test('places of subject, operator and values', () => {
    expect(parseClusterQuery("attribute:a in [b, 'c d']")).toEqual({
      expression: {
        kind: 'comparison',
        offset: 0,
        length: 25,
        subject: { name: 'attribute', attribute: 'a', offset: 0, length: 11 },
        operator: { name: 'in', offset: 12, length: 2 },
        values: [
          { text: 'b', offset: 16, length: 1 },
          { text: 'c d', offset: 19, length: 5 },
        ],
      },
    });
  });
});

describe('says what is wrong, and where', () => {
  for (const { text, at, message } of [
    { text: '', at: '', message: 'An expression is missing.' },
    { text: '  ', at: '', message: 'An expression is missing.' },
    { text: 'attribute', at: 'attribute', message: 'Write `attribute:NAME`, with the name of the attribute.' },
    { text: 'attribute: == x', at: '', message: 'The name of the attribute is missing.' },
    {
      text: 'atribute:x == y',
      at: 'atribute:x',
      message: '`atribute:x` is not a subject of the cluster query language.',
    },
    { text: 'stack == prod', at: 'stack', message: '`stack` is not a subject of the cluster query language.' },
    { text: 'attribute:x = y', at: '=', message: '`=` is not an operator of the cluster query language.' },
    { text: 'attribute:x like y', at: 'like', message: '`like` is not an operator of the cluster query language.' },
    { text: 'attribute:x', at: '', message: 'An operator is missing.' },
    { text: 'attribute:x ==', at: '', message: 'A value is missing.' },
    { text: 'attribute:x == )', at: ')', message: 'Expected a value, not `)`.' },
    { text: 'attribute:x in a', at: 'a', message: 'Expected a list of values: `[a, b]`.' },
    { text: 'attribute:x in [a b]', at: 'b', message: 'Expected `,` or `]` in the list of values.' },
    { text: 'attribute:x in [a, ]', at: ']', message: 'Expected a value, not `]`.' },
    { text: "attribute:x == 'a", at: "'a", message: 'The quote is not closed.' },
    { text: '(attribute:x exists', at: '', message: 'Expected `)`.' },
    {
      text: '(attribute:x exists attribute:y exists)',
      at: 'attribute:y',
      message: 'Expected `)` before `attribute:y`.',
    },
    { text: 'attribute:x exists, attribute:y exists', at: ',', message: 'Expected `and` or `or` before `,`.' },
    { text: 'attribute:x == a b', at: 'b', message: 'Expected `and` or `or` before `b`.' },
    { text: 'attribute:x == a and', at: '', message: 'An expression is missing.' },
    { text: 'and attribute:x == a', at: 'and', message: '`and` is not a subject of the cluster query language.' },
    { text: `${'('.repeat(200)}`, at: '(', message: 'Too many brackets or negations inside each other.' },
  ]) {
    test(text.slice(0, 60) || 'nothing', () => {
      const parsed = parseClusterQuery(text);
      if (!('error' in parsed)) throw new Error('parsed');
      const { offset, length } = parsed.error;
      expect({ at: text.slice(offset, offset + length), message: parsed.error.message }).toEqual({ at, message });
    });
  }
});

const instance = (
  more: Partial<QueriedInstance> & { attributes?: Record<string, string | null> } = {},
): QueriedInstance => ({
  agentConnected: true,
  runningTasksCount: 0,
  attribute: (name) => {
    const value = more.attributes?.[name];
    return value === undefined ? 'absent' : value;
  },
  taskGroups: () => [],
  ...more,
});

function answer(text: string, to: QueriedInstance): boolean | undefined | string {
  const parsed = parseClusterQuery(text);
  if ('error' in parsed) return parsed.error.message;
  const query = compileClusterQuery(parsed.expression);
  return 'error' in query ? `${query.error.message} at ${query.error.offset}+${query.error.length}` : query.matches(to);
}

describe('a missing attribute fails every comparison but !exists', () => {
  const [without, dev, prod] = [
    instance(),
    instance({ attributes: { stack: 'dev' } }),
    instance({ attributes: { stack: 'prod' } }),
  ];
  for (const { text, found } of [
    { text: 'attribute:stack != prod', found: [false, true, false] },
    { text: 'not(attribute:stack == prod)', found: [true, true, false] },
    { text: 'attribute:stack !exists or attribute:stack != prod', found: [true, true, false] },
    { text: 'attribute:stack == prod', found: [false, false, true] },
    { text: 'attribute:stack in [prod, test]', found: [false, false, true] },
    { text: 'attribute:stack not_in [prod, test]', found: [false, true, false] },
    { text: 'attribute:stack !~ pr.*', found: [false, true, false] },
    { text: 'attribute:stack exists', found: [false, true, true] },
    { text: 'attribute:stack == PROD', found: [false, false, false] },
    { text: 'attribute:stack =~ pro', found: [false, false, false] },
  ]) {
    test(text, () => expect([without, dev, prod].map((it) => answer(text, it))).toEqual(found));
  }
  test('an attribute without a value exists and equals nothing', () => {
    const empty = instance({ attributes: { stack: null } });
    expect(answer('attribute:stack exists', empty)).toBe(true);
    expect(answer('attribute:stack == prod', empty)).toBe(false);
    expect(answer('attribute:stack != prod', empty)).toBe(true);
  });
});

describe('the other subjects', () => {
  for (const { text, of, is } of [
    { text: 'agentVersion < 1.14.5', of: instance({ agentVersion: '1.9.0' }), is: true },
    { text: 'agentVersion >= 1.14.5', of: instance({ agentVersion: 'v1.14.5' }), is: true },
    { text: 'agentVersion > 1.14', of: instance({ agentVersion: '1.14.0' }), is: false },
    { text: 'agentVersion > 1.14', of: instance(), is: undefined },
    { text: 'not(agentVersion > 1.14)', of: instance(), is: undefined },
    { text: 'agentVersion > 1 or agentConnected == true', of: instance(), is: true },
    { text: 'agentVersion > 1 and agentConnected == false', of: instance(), is: false },
    { text: 'registeredAt < 2018-02-13', of: instance({ registeredAt: '2018-02-12T23:00:00Z' }), is: true },
    { text: 'registeredAt >= 2018-02-13T10:00:00', of: instance({ registeredAt: '2018-02-13T10:00:00Z' }), is: true },
    { text: 'registeredAt < yesterday', of: instance({ registeredAt: '2018-02-13' }), is: undefined },
    { text: 'runningTasksCount < 3', of: instance({ runningTasksCount: 2 }), is: true },
    { text: 'runningTasksCount != 2', of: instance({ runningTasksCount: 2 }), is: false },
    { text: 'task:group == service:db', of: instance({ taskGroups: () => ['family:x', 'service:db'] }), is: true },
    { text: 'task:group == db', of: instance({ taskGroups: () => ['service:db'] }), is: false },
    { text: 'task:group != service:db', of: instance({ taskGroups: () => ['family:x', 'service:db'] }), is: false },
    { text: 'task:group =~ service:.*', of: instance({ taskGroups: () => ['service:db'] }), is: true },
    { text: 'task:group exists', of: instance(), is: false },
    { text: 'ec2InstanceId == i-1', of: instance(), is: undefined },
    { text: 'ec2InstanceId in [i-1, i-2]', of: instance({ ec2InstanceId: 'i-2' }), is: true },
    {
      text: 'attribute:a == 1 or attribute:b == 1 and attribute:c == 1',
      of: instance({ attributes: { a: '1' } }),
      is: true,
    },
    { text: 'attribute:size > b', of: instance({ attributes: { size: 'c' } }), is: true },
  ]) {
    test(text, () => expect(answer(text, of)).toBe(is));
  }
  test('a malformed pattern is an error at the pattern', () => {
    expect(answer('attribute:a =~ m5[', instance())).toBe(
      'Not a regular expression: The character class is not closed. at 15+3',
    );
  });
});

describe('regular expressions', () => {
  for (const { pattern, yes, no } of [
    { pattern: 't2.*', yes: ['t2.micro', 't2'], no: ['t3.micro', 'at2'] },
    { pattern: '(m5|m6i)\\.(large|xlarge)', yes: ['m5.large', 'm6i.xlarge'], no: ['m5xlarge', 'm5.2xlarge'] },
    { pattern: '[cm][5-7]i?\\..+', yes: ['c5.large', 'm7i.x'], no: ['r5.large', 'c8.large', 'c5.'] },
    { pattern: 'a{2,3}', yes: ['aa', 'aaa'], no: ['a', 'aaaa'] },
    { pattern: 'a{2,}b?', yes: ['aa', 'aaaab'], no: ['ab'] },
    { pattern: '^prod$', yes: ['prod'], no: ['xprod', 'prodx'] },
    { pattern: '(?i)Prod', yes: ['PROD', 'prod'], no: ['pro'] },
    { pattern: '[^a-c]\\d\\w\\S', yes: ['x1_y'], no: ['a1_y', 'xx_y'] },
    { pattern: '(?:ab)+?c', yes: ['ababc'], no: ['c'] },
    { pattern: '', yes: [''], no: ['a'] },
    { pattern: 'a|', yes: ['a', ''], no: ['b'] },
    { pattern: '(a*)*', yes: ['', 'aaa'], no: ['b'] },
    { pattern: 'us-east-1[ab]', yes: ['us-east-1a'], no: ['us-east-1c'] },
  ]) {
    test(pattern || 'nothing', () => {
      const regex = compileRegex(pattern);
      if (!('matches' in regex)) throw new Error('not compiled');
      expect([...yes, ...no].filter((value) => regex.matches(value))).toEqual(yes);
    });
  }
  test('patterns that make backtracking matchers hang are answered at once', () => {
    const regex = compileRegex('(a+)+b');
    expect('matches' in regex && regex.matches('a'.repeat(1000))).toBe(false);
    expect(compileRegex('((((a{99}){99}){99}){99})')).toEqual({ unsupported: 'very large pattern' });
    expect(compileRegex('(((((){99}){99}){99}){99})')).toEqual({ unsupported: 'very large pattern' });
  });
  for (const { pattern, error, offset } of [
    { pattern: 'a)', error: 'Unmatched `)`.', offset: 1 },
    { pattern: '(a', error: 'The group is not closed.', offset: 0 },
    { pattern: '*a', error: 'Nothing to repeat before `*`.', offset: 0 },
    { pattern: 'a{3,1}', error: 'The repetition ends below its start.', offset: 1 },
    { pattern: 'a{x}', error: 'A repetition is written {m}, {m,} or {m,n}.', offset: 1 },
    { pattern: '[b-a]', error: 'The range b-a runs backwards.', offset: 1 },
    { pattern: 'a\\', error: 'The pattern ends in a backslash.', offset: 1 },
  ]) {
    test(`${pattern} is malformed`, () => expect(compileRegex(pattern)).toEqual({ error, offset }));
  }
  for (const pattern of ['(?=a)', '(a)\\1', 'a*+', '\\p{L}', '[a[b]]']) {
    test(`${pattern} is beyond this matcher`, () => expect(compileRegex(pattern)).toHaveProperty('unsupported'));
  }
});
