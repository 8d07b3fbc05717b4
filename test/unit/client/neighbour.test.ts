import { expect, test } from 'vitest';
import { neighbour } from '../../../client/src/preview/map/page/neighbour.ts';

/** Two columns of two boxes, the first box with a task in it, in the order of the picture. */
const spots = {
  'box 1': { x: 20, y: 100 },
  'task in 1': { x: 22, y: 160 },
  'box 2': { x: 20, y: 220 },
  'box 3': { x: 200, y: 100 },
  'box 4': { x: 200, y: 225 },
};
const names = Object.keys(spots);
const from = (name: keyof typeof spots, key: string): string => {
  const to = neighbour(Object.values(spots), names.indexOf(name), key);
  return to === undefined ? 'nowhere' : names[to]!;
};

test('up and down lead through everything', () => {
  expect(names.map((name) => from(name as keyof typeof spots, 'ArrowDown'))).toEqual([...names.slice(1), 'nowhere']);
  expect(names.map((name) => from(name as keyof typeof spots, 'ArrowUp'))).toEqual(['nowhere', ...names.slice(0, -1)]);
});

test('left and right lead to what is nearest on that side', () => {
  expect(from('box 1', 'ArrowRight')).toBe('box 3');
  expect(from('task in 1', 'ArrowRight')).toBe('box 3');
  expect(from('box 2', 'ArrowRight')).toBe('box 4');
  expect(from('box 4', 'ArrowLeft')).toBe('box 2');
  expect(from('box 2', 'ArrowLeft')).toBe('nowhere');
  expect(from('box 4', 'ArrowRight')).toBe('nowhere');
});

test('Home and End lead to the ends, other keys nowhere', () => {
  expect([from('box 2', 'Home'), from('box 2', 'End'), from('box 2', 'a')]).toEqual(['box 1', 'box 4', 'nowhere']);
});
