import { expect, test } from 'vitest';
import { logOnce } from '../../../server/src/validation/logOnce.ts';

test('what is said again is not logged again, wherever it comes from', () => {
  const logged: string[] = [];
  const log = logOnce((message) => logged.push(message));
  log('rule a failed: Error: x\n    at one');
  log('rule a failed: Error: x\n    at two');
  log('rule b failed: Error: x\n    at one');
  expect(logged).toEqual(['rule a failed: Error: x\n    at one', 'rule b failed: Error: x\n    at one']);
});
