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

test('a byte order mark is skipped and moves nothing', () => {
  const parsed = document('\uFEFF{ "family": "a" }');
  expect(parsed.problems).toEqual([]);
  expect(parsed.root).toMatchObject({ offset: 1, length: 17 });
});

test('carriage returns are white space', () => {
  expect(problems('{\r\n  "family": "a"\r\n}\r\n')).toEqual([]);
});

test('nesting that no definition has is refused with its depth instead of being parsed', () => {
  const text = '['.repeat(5_000_000);
  const parsed = document(text);
  expect(parsed.kind).toBeUndefined();
  expect(parsed.problems).toEqual([
    {
      code: 'not-a-definition',
      message: 'This file is nested 5000000 levels deep, no definition is deeper than 10.',
      severity: 'warning',
      offset: 0,
      length: 1,
    },
  ]);
});

test('a text cut off at any place is read as far as it goes', () => {
  const text =
    '{ "family": "a", // c\n "containerDefinitions": [{ "name": "b\\u00e9", "cpu": -1.5e3, "x": [true, null] }] }';
  for (let end = 0; end <= text.length; end++) expect(document(text.slice(0, end)).source.getText()).toHaveLength(end);
});
