import { describe, expect, test } from 'vitest';
import { placeMore } from '../../../server/src/scheduler/placeService.ts';
import type { Simulation } from '../../../server/src/scheduler/simulation.ts';
import { type Outcome, startSimulation } from '../../../server/src/scheduler/simulation.ts';
import { stopTasks } from '../../../server/src/scheduler/stopTasks.ts';
import { taskRequest } from '../../../server/src/scheduler/taskRequest.ts';
import { type DrawnService, drawnCluster, drawnService } from './drawing.ts';

/** A service whose tasks run where `running` says. */
function running(
  instances: string[],
  drawn: DrawnService,
  tasks: Record<string, number>,
): { simulation: Simulation; outcome: Outcome } {
  const simulation = startSimulation(drawnCluster(instances), {});
  const task = taskRequest(drawnService(drawn), simulation.cluster, () => {});
  const outcome: Outcome = { task, desiredCount: 0, placed: new Map(), reasons: [] };
  for (const [id, count] of Object.entries(tasks)) {
    const instance = simulation.state.instances.find(({ identity }) => identity.id === id)!;
    for (let n = 0; n < count; n++) simulation.state.placeOn(task, instance);
    outcome.placed.set('EC2', (outcome.placed.get('EC2') ?? 0) + count);
  }
  return { simulation, outcome };
}

const tasksOn = ({ state }: Simulation): Record<string, number> =>
  Object.fromEntries(
    state.instances.filter((it) => it.runningTasksCount > 0).map((it) => [it.identity.id, it.runningTasksCount]),
  );

const spreadZone = { type: 'spread', field: 'attribute:ecs.availability-zone' } as const;
const binpackMemory = { type: 'binpack', field: 'memory' } as const;

describe('the next task beside running ones', () => {
  for (const { name, instances, service, before, after } of [
    {
      name: 'no strategy: zones a 1, b 0, c 0',
      instances: ['A a 9/900', 'B b 9/900', 'C c 9/900'],
      service: { memory: 100 },
      before: { A: 1 },
      after: { A: 1, B: 1 },
    },
    {
      name: 'no strategy: within the zone the instance with the fewest',
      instances: ['A a 9/900', 'B a 9/900', 'C b 9/900'],
      service: { memory: 100 },
      before: { A: 1, C: 2 },
      after: { A: 1, B: 1, C: 2 },
    },
    {
      name: 'spread over zones, then binpack: one in b, so zone a, and there the fuller one',
      instances: ['A a 9/1000', 'B a 9/3000', 'C b 9/2500'],
      service: { memory: 500, placementStrategy: [spreadZone, binpackMemory] },
      before: { C: 1 },
      after: { A: 1, C: 1 },
    },
  ]) {
    test(name, () => {
      const { simulation, outcome } = running(instances, service, before);
      placeMore(simulation, outcome, 1);
      expect(tasksOn(simulation)).toEqual(after);
    });
  }
});

describe('the task that stops', () => {
  for (const { name, instances, service, before, stop, after } of [
    {
      name: 'no strategy: zones a 1, b 2, c 2: one in b',
      instances: ['A a 9/900', 'B b 9/900', 'C c 9/900'],
      service: { memory: 100 },
      before: { A: 1, B: 2, C: 2 },
      after: { A: 1, B: 1, C: 2 },
    },
    {
      name: 'no strategy: in that zone the instance with most',
      instances: ['A a 9/900', 'B b 9/900', 'C b 9/900'],
      service: { memory: 100 },
      before: { A: 1, B: 1, C: 2 },
      after: { A: 1, B: 1, C: 1 },
    },
    {
      name: 'binpack: where most would be left',
      instances: ['A a 9/200', 'B a 9/1000'],
      service: { memory: 100, placementStrategy: [binpackMemory] },
      before: { A: 1, B: 1 },
      after: { A: 1 },
    },
    {
      name: 'binpack: one after the other off the same instance',
      instances: ['A a 9/1000', 'B a 9/1000'],
      service: { memory: 100, placementStrategy: [binpackMemory] },
      before: { A: 4, B: 3 },
      stop: 3,
      after: { A: 4 },
    },
    {
      name: 'spread over zones: the fullest zone, one after the other',
      instances: ['A a 9/900', 'B b 9/900'],
      service: { memory: 100, placementStrategy: [spreadZone] },
      before: { A: 5, B: 2 },
      stop: 4,
      after: { A: 1, B: 2 },
    },
  ]) {
    test(name, () => {
      const { simulation, outcome } = running(instances, service, before);
      expect(stopTasks(simulation, outcome, stop ?? 1)).toBe(stop ?? 1);
      expect(tasksOn(simulation)).toEqual(after);
    });
  }
  test('no more than there are', () => {
    const { simulation, outcome } = running(['A a 9/900'], { memory: 100 }, { A: 2 });
    expect(stopTasks(simulation, outcome, 5)).toBe(2);
    expect(outcome.placed.get('EC2')).toBe(0);
    expect(simulation.state.instances[0]!.remaining.memoryMiB).toBe(900);
  });
});
