import { expect, test } from 'vitest';
import { driveOf, isAbsoluteOnLinux, isAbsoluteOnWindows } from '../../../server/src/model/path.ts';

test.each([
  ['/app', true, true, 'c'],
  ['C:\\app', false, true, 'c'],
  ['d:/app', false, true, 'd'],
  ['D:', false, true, 'd'],
  ['\\\\.\\pipe\\x', false, true, 'c'],
  ['app', false, false, undefined],
  ['./app', false, false, undefined],
  ['~/app', false, false, undefined],
  ['CD:\\x', false, false, undefined],
  ['', false, false, undefined],
])('%s', (path, onLinux, onWindows, drive) => {
  expect([isAbsoluteOnLinux(path), isAbsoluteOnWindows(path), driveOf(path)]).toEqual([onLinux, onWindows, drive]);
});
