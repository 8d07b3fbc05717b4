import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Placements } from '../../../server/src/features/placement/placements.ts';
import type { Placement } from '../../../server/src/model/placement.ts';
import { PlacementWatch } from '../../../server/src/placementWatch.ts';

const placement = (pending: number): Placement => ({
  ...{ name: 'web', isService: true, cluster: 'prod', desiredCount: 4, dependsOnAmi: 0, reasons: [] },
  pending,
});
const found = (pending: number): Placements => ({
  services: new Map([['service.json', placement(pending)]]),
  tasks: new Map([['task.json', [placement(pending)]]]),
});

let answers: Placements[];
let told: string[][];
let logged: unknown[];
let computed: number;
let watch: PlacementWatch;

function* compute(): Generator<unknown, Placements> {
  computed++;
  yield;
  yield;
  return answers.shift() ?? found(0);
}

beforeEach(() => {
  vi.useFakeTimers();
  let now = 0;
  vi.spyOn(Date, 'now').mockImplementation(() => (now += 100)); // every step takes long
  answers = [];
  told = [];
  logged = [];
  computed = 0;
  watch = new PlacementWatch(
    async () => compute(),
    (uris) => told.push([...uris]),
    (error) => logged.push(error),
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('a burst of changes is followed by one look, when it is quiet', async () => {
  answers = [found(1)];
  watch.outdated();
  await vi.advanceTimersByTimeAsync(399);
  watch.outdated();
  await vi.advanceTimersByTimeAsync(399);
  expect([computed, watch.ofService('service.json')]).toEqual([0, undefined]);
  await vi.runAllTimersAsync();
  expect([computed, watch.ofService('service.json')?.pending]).toEqual([1, 1]);
  expect(watch.ofTask('task.json').map(({ pending }) => pending)).toEqual([1]);
  expect(told).toEqual([['service.json', 'task.json']]);
});

test('no definition is told where nothing differs', async () => {
  answers = [found(1), found(1)];
  watch.outdated();
  await vi.runAllTimersAsync();
  watch.outdated();
  await vi.runAllTimersAsync();
  expect(told).toEqual([['service.json', 'task.json'], []]);
});

test('a change in the middle begins anew, and the last placement stands until then', async () => {
  answers = [found(1)];
  watch.outdated();
  await vi.advanceTimersByTimeAsync(400);
  watch.outdated();
  await vi.advanceTimersByTimeAsync(10);
  expect([computed, told.length]).toEqual([1, 0]);
  await vi.runAllTimersAsync();
  expect([computed, watch.ofService('service.json')?.pending]).toEqual([2, 1]);
});

test('a failure is logged, and the next change tries again', async () => {
  const broken = new PlacementWatch(
    async () => {
      throw new Error('broken');
    },
    (uris) => told.push([...uris]),
    (error) => logged.push(error),
  );
  broken.outdated();
  await vi.runAllTimersAsync();
  expect(logged).toEqual([new Error('broken')]);
  expect(told).toEqual([]);
});
