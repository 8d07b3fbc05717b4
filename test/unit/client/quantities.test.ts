import { expect, test } from 'vitest';
import { folded } from '../../../client/src/preview/rows/folded.ts';
import { distinct } from '../../../client/src/preview/rows/ids.ts';
import { memory, meter, plural } from '../../../client/src/preview/rows/quantities.ts';
import { atOnce, outline } from './outline.ts';

test.each([
  [0, 2048, '░░░░░ 0%'],
  [1, 2048, '▓░░░░ 1%'],
  [1024, 2048, '▓▓▓░░ 50%'],
  [2047, 2048, '▓▓▓▓░ 99%'],
  [2048, 2048, '▓▓▓▓▓ 100%'],
  [3000, 2048, '▓▓▓▓▓ 100%'],
  [0, 0, '░░░░░ 0%'],
])('%i of %i is %s', (used, whole, text) => {
  expect(meter(used, whole)).toBe(text);
});

test('amounts are short', () => {
  expect([memory(512), memory(7618), memory(16_384), memory(31_232)]).toEqual([
    '512 MiB',
    '7618 MiB',
    '16 GiB',
    '30.5 GiB',
  ]);
  expect([plural(1, 'task'), plural(5000, 'task')]).toEqual(['1 task', '5,000 tasks']);
});

test('a number makes repeated keys distinct, whatever is there already', () => {
  expect(distinct(['a', 'a', 'a~2', 'b', 'a'])).toEqual(['a', 'a~2', 'a~2~2', 'b', 'a~3']);
});

test('ranges nest where there are very many', () => {
  const items = Array.from({ length: 10_101 }, (_, index) => index);
  const row = (_: number, index: number) => ({ id: `all/${index}`, kind: 'task', label: `t${index + 1}` });
  const rows = folded('all', items, row, { icon: { codicon: 'package' } });
  expect(rows.map(({ label }) => label)).toEqual(['t1 … t10000', 't10001 … t10101']);
  expect(outline(atOnce(rows[1]!.children!())).filter((line) => line.includes('…'))).toEqual([
    '+ t10001 … t10100 |  | package | range',
    '+ t10101 … t10101 |  | package | range',
  ]);
});
