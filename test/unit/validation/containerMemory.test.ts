import { afterEach, beforeEach, expect, test } from 'vitest';
import { known } from '../../../server/src/model/field.ts';
import type { ContainerMemory } from '../../../server/src/validation/containerMemory.ts';
import { containerRule, type Rule } from '../../../server/src/validation/rule.ts';
import { RULES } from '../../../server/src/validation/ruleList.ts';
import type { ValidationContext } from '../../../server/src/validation/runRules.ts';
import { validate } from '../../../server/src/validation/validate.ts';
import { contextOf, documentOf } from '../rules/surroundings.ts';

let asked: (string | undefined)[] = [];
let logged: string[] = [];
const watching = containerRule({
  id: 'watching-rule',
  severity: 'hint',
  source: 'https://docs.aws.amazon.com/',
  rationale: '',
  messages: { loud: 'This container is loud.' },
  check(container, report, task) {
    const name = known(container.name);
    asked.push(name);
    if (name === 'broken') throw new Error('no such thing');
    if (name === 'loud' || known(task.networkMode) === 'host') report(container.name, 'loud');
  },
});

const rules = RULES as Rule[];
beforeEach(() => {
  rules.push(watching);
});
afterEach(() => {
  rules.pop();
});

const context = {
  ...contextOf({}, (message) => logged.push(message)),
  severities: { 'watching-rule': 'information' },
} as const;
const memory: ContainerMemory = {};
const container = (name: string, more = '') => `{ "name": "${name}", "image": "nginx:1.27"${more} }`;
const task = (containers: readonly string[], keys = '"family": "a"') =>
  `{ ${keys}, "containerDefinitions": [${containers.join(', ')}] }`;

/** Which containers the rule is asked about, and where it speaks, in a version of the text. */
function heard(text: string, settings: Partial<ValidationContext> = {}) {
  asked = [];
  logged = [];
  const found = validate(documentOf(text, 'ecs-task-definition'), { ...context, ...settings }, memory);
  return { asked, pointers: found.filter(({ rule }) => rule === 'watching-rule').map(({ pointer }) => pointer) };
}

test('a rule is asked again about what changed, and where it spoke', () => {
  const [a, b, c, loud] = ['a', 'b', 'c', 'loud'].map((name) => container(name)) as [string, string, string, string];
  const all = ['a', 'b', 'loud', 'c'];
  const at = (...indices: number[]) => indices.map((index) => `/containerDefinitions/${index}/name`);
  expect(heard(task([a, b, loud, c]))).toEqual({ asked: all, pointers: at(2) });
  expect(heard(task([a, b, loud, c]))).toEqual({ asked: ['loud'], pointers: at(2) });
  expect(heard(task([a, b, loud, c], '"family": "other", "cpu": "256"'))).toEqual({ asked: ['loud'], pointers: at(2) });
  expect(heard(task([a, container('b', ', "cpu": 1'), loud, c]))).toEqual({ asked: ['b', 'loud'], pointers: at(2) });
  expect(heard(task([a, loud, c]))).toEqual({ asked: ['loud'], pointers: at(1) });
  expect(heard(task([a, loud, b, b, c]))).toEqual({ asked: ['b', 'b', 'loud'], pointers: at(1) });
  expect(heard(task([b, c]))).toEqual({ asked: [], pointers: [] });
  expect(heard(task([]))).toEqual({ asked: [], pointers: [] });
});

test('it is asked again when the rest of a definition is no longer kept elsewhere', () => {
  const containers = [container('a'), container('b', ', "hostname": "{{ must_env `HOST` }}"')];
  heard(task(containers, '"cpu": "256"'));
  expect(heard(task(containers, '"cpu": "256"')).asked).toEqual([]);
  expect(heard(task(containers, '"cpu": "256", "family": "a"')).asked).toEqual(['a', 'b']);
});

test('it is asked about all of them when the parameters of the task change, or the rules that are on', () => {
  const text = (mode: string) => task([container('a'), container('b')], `"networkMode": ${mode}`);
  heard(text('"bridge"'));
  expect(heard(text('"bridge"')).asked).toEqual([]);
  expect(heard(text('"host"'))).toEqual({
    asked: ['a', 'b'],
    pointers: ['/containerDefinitions/0/name', '/containerDefinitions/1/name'],
  });
  expect(heard(text('$MODE')).asked).toEqual(['a', 'b']);
  expect(heard(text('$MODE')).asked).toEqual([]);
  expect(heard(text('$MODE'), { severities: { 'watching-rule': 'off' } }).asked).toEqual([]);
  expect(heard(text('$MODE')).asked).toEqual(['a', 'b']);
  // equal settings are the same settings
  const hint = () => ({ severities: { 'watching-rule': 'hint' } }) as const;
  expect(heard(text('$MODE'), hint()).asked).toEqual(['a', 'b']);
  expect(heard(text('$MODE'), hint()).asked).toEqual([]);
});

test('a bare array of containers is another task than the one that holds it', () => {
  const list = `[${container('a')}]`;
  heard(`{ "containerDefinitions": ${list} }`);
  expect(heard(list).asked).toEqual(['a']);
  expect(heard(list).asked).toEqual([]);
});

test('nothing is remembered of a version in which a rule threw', () => {
  const text = task([container('a'), container('broken'), container('loud')]);
  expect(heard(text)).toEqual({ asked: ['a', 'broken'], pointers: [] });
  expect(logged).toHaveLength(1);
  expect(heard(task([container('a'), container('fine'), container('loud')]))).toEqual({
    asked: ['a', 'fine', 'loud'],
    pointers: ['/containerDefinitions/2/name'],
  });
});
