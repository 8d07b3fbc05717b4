import { afterEach, expect, test } from 'vitest';
import { containerRule, type Rule, serviceRule, taskRule } from '../../../server/src/validation/rule.ts';
import { RULES } from '../../../server/src/validation/ruleList.ts';
import { validate } from '../../../server/src/validation/validate.ts';
import { contextOf, documentOf } from '../rules/surroundings.ts';

const FACTS = { severity: 'error', source: 'https://docs.aws.amazon.com/', rationale: '', messages: {} } as const;
const fail = () => {
  throw new Error('no such thing');
};
const BROKEN: readonly Rule[] = [
  taskRule({ ...FACTS, id: 'broken-task', check: fail }),
  containerRule({ ...FACTS, id: 'broken-container', check: fail }),
  serviceRule({ ...FACTS, id: 'broken-service', check: fail }),
];

const rules = RULES as Rule[];
afterEach(() => {
  rules.splice(0, rules.length, ...rules.filter((rule) => !BROKEN.includes(rule)));
});

const CASES = [
  [
    'ecs-task-definition',
    '{ "family": "a", "cpu": "64", "containerDefinitions": [{ "name": "b", "image": "c" }, { "name": "d", "image": "e" }] }',
    ['broken-task', 'broken-container'],
    'ec2-task-cpu-range',
  ],
  [
    'ecs-service-definition',
    '{ "serviceName": "a", "desiredCount": 1 }',
    ['broken-service'],
    'task-definition-required',
  ],
] as const;

test.each(CASES)(
  'a rule that throws is logged once with its id, and the others still report: %s',
  (languageId, text, broken, other) => {
    rules.unshift(...BROKEN);
    const logged: string[] = [];
    const findings = validate(documentOf(text, languageId), {
      ...contextOf({}, (message) => logged.push(message)),
      severities: Object.fromEntries(BROKEN.map(({ id, severity }) => [id, severity])),
    });
    expect(logged.map((message) => message.split('\n')[0])).toEqual(
      broken.map((id) => `rule ${id} failed: Error: no such thing`),
    );
    expect(findings.map(({ rule }) => rule)).toContain(other);
  },
);

test('every rule has an id of its own, a source and a reason', () => {
  const ids = RULES.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)+$/.test(id))).toEqual([]);
  expect(RULES.filter(({ source }) => !source.startsWith('https://')).map(({ id }) => id)).toEqual([]);
  expect(RULES.filter(({ rationale }) => !/[.”"]$/.test(rationale)).map(({ id }) => id)).toEqual([]);
});
