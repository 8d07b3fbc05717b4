import { getNodeValue } from 'jsonc-parser';
import { expect, test } from 'vitest';
import { document } from './document.ts';

const problems = (text: string) =>
  document(text).problems.map(({ code, severity, message, offset, length }) => [
    code,
    severity,
    message,
    text.slice(offset, offset + length),
  ]);

test('comments and trailing commas are warnings, and the rest is read', () => {
  const text = '{ // why\n "family": "a", "cpu": "256", }';
  expect(problems(text)).toEqual([
    ['json-trailing-comma', 'warning', 'The AWS CLI refuses a comma after the last item.', ','],
    ['json-comment', 'warning', 'The AWS CLI refuses comments in JSON.', '// why'],
  ]);
  expect(getNodeValue(document(text).root!)).toEqual({ family: 'a', cpu: '256' });
});

test('a syntax error is reported where it is, and the rest is read', () => {
  const text = '{ "family": , "cpu": "256" }';
  expect(problems(text)).toEqual([['json-syntax', 'error', 'Value expected.', ',']]);
  expect(getNodeValue(document(text).root!)).toMatchObject({ cpu: '256' });
});

test('a key that stands twice is a warning at both places, and the last one counts', () => {
  const text = '{ "cpu": "256", "cpu": "512" }';
  const message = 'The key "cpu" stands twice in this object; only the last one counts.';
  expect(problems(text)).toEqual([
    ['duplicate-key', 'warning', message, '"cpu"'],
    ['duplicate-key', 'warning', message, '"cpu"'],
  ]);
  expect(getNodeValue(document(text).root!)).toEqual({ cpu: '512' });
});

test('templates around members cause no complaint about commas and repeated keys', () => {
  expect(problems('{ "a": 1, ${MORE} }')).toEqual([]);
  expect(problems('{ {{ if .X }} "cpu": "256" {{ else }} "cpu": "512" {{ end }} }')).toEqual([]);
  expect(problems('[ {}, %{ for x in y }${x}%{ endfor } ]')).toEqual([]);
});

test('branches of a template that end the same object are no error, and told once', () => {
  const branches = (first: string, second: string) =>
    `{ "family": "a", "containerDefinitions": [{ "name": "a", {{ if .X }} ${first} {{ else }} ${second} {{ end }}, { "name": "b" "cpu": 1 }] }`;
  const message =
    'The branches of the template end the same object, so that both together are no JSON: not all that follows is checked.';
  expect(problems(branches('"cpu": 1 }', '"cpu": 2, "user": "c" }'))).toEqual([
    ['json-syntax', 'information', message, ':'],
  ]);
  expect(problems(branches('"cpu": 1', '"links": ["}"]').replace('{{ end }}', '{{ end }} }'))).toEqual([
    ['json-syntax', 'error', 'Expected comma.', '"cpu"'],
  ]);
});

test('a byte order mark is skipped and moves nothing', () => {
  const parsed = document('\uFEFF{ "family": "a" }');
  expect(parsed.problems).toEqual([]);
  expect(parsed.root).toMatchObject({ offset: 1, length: 17 });
});

test('carriage returns are white space', () => {
  expect(problems('{\r\n  "family": "a"\r\n}\r\n')).toEqual([]);
});

const warning = (message: string) => ({ code: 'not-a-definition', message, severity: 'warning', offset: 0, length: 1 });
const TOO_DEEP = warning('This file is nested more than 100 levels deep, no definition is deeper than 10.');
const TOO_LARGE = warning('This file is too large: ECS takes definitions of at most 64 KiB.');

test.each([
  ['nesting that no definition has', '['.repeat(101), TOO_DEEP],
  ['nesting that no definition has in templates', `{{ if .X }} ${'{"a":'.repeat(101)}`, TOO_DEEP],
  ['five megabytes of nested lists', '['.repeat(5_000_000), TOO_LARGE],
  ['five megabytes of short lists', `{ "containerDefinitions": [${'[],'.repeat(1_700_000)}[]] }`, TOO_LARGE],
  ['more containers than there is room for', `[${'{ "image": "a" },'.repeat(3001)}]`, TOO_LARGE],
  ['more keys than there is room for', `{ "containerDefinitions": []${', "a": 1'.repeat(3000)} }`, TOO_LARGE],
  [
    'more instances than there are',
    `{ "containerInstances": [${'[],'.repeat(15_000)}{ "containerInstanceArn": "a" }] }`,
    TOO_LARGE,
  ],
  ['a name of a megabyte', `{ "family": "${'x'.repeat(1_000_000)}" }`, TOO_LARGE],
  ['more than is read of any printed cluster', `{ "containerInstances": ["${'x'.repeat(17_000_000)}"] }`, TOO_LARGE],
])('%s is refused instead of being parsed', (_, text, problem) => {
  const parsed = document(text);
  expect(parsed.kind).toBeUndefined();
  expect(parsed.problems).toEqual([problem]);
});

test('where nobody says that it is a definition, what is too large or too deep is left in peace', () => {
  for (const text of ['['.repeat(101), `{ "a": "${'x'.repeat(1_000_000)}" }`])
    expect(document(text, 'package-lock.json').problems).toEqual([]);
});

test('of many mistakes the first are told', () => {
  expect(document(`{${','.repeat(1000)}}`).problems).toHaveLength(500);
  expect(document(`{ ${'/* */'.repeat(1000)} }`).problems).toHaveLength(500);
});

test('what the AWS CLI prints about a large cluster is read', () => {
  const item = '{ "containerInstanceArn": "arn:aws:ecs:eu-west-1:123456789012:container-instance/prod/1" },\n';
  expect(document(`{ "containerInstances": [${item.repeat(7000)} {}] }`).kind).toBe('cluster');
});

test('a text cut off at any place is read as far as it goes', () => {
  const text =
    '{ "family": "a", // c\n "containerDefinitions": [{ "name": "b\\u00e9", "cpu": -1.5e3, "x": [true, null] }] }';
  for (let end = 0; end <= text.length; end++) expect(document(text.slice(0, end)).source.getText()).toHaveLength(end);
});
