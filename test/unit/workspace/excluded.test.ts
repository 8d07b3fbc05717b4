import { expect, test } from 'vitest';
import { isExcluded } from '../../../server/src/workspace/excluded.ts';

test.each([
  ['file:///home/build/shop/ecs/task-definition.json', false], // the workspace itself may lie in such a folder
  ['file:///home/build/shop/node_modules/x/task-definition.json', true],
  ['file:///home/build/shop/ecs/.terraform/task-definition.json', true],
  ['file:///home/build/shop/ecs/build', false],
  ['file:///elsewhere/vendor/task-definition.json', true],
])('%s: %s', (uri, excluded) => {
  expect(isExcluded(uri, ['file:///home/build/shop'])).toBe(excluded);
});
