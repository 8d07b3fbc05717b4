import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deploymentBounds } from '../../server/src/scheduler/deployment/bounds.ts';
import { rollout } from '../../server/src/scheduler/deployment/rollout.ts';
import { simulate } from '../../server/src/scheduler/simulate.ts';
import { finish } from '../../server/src/scheduler/steps.ts';
import type { PlacementStrategy } from '../../server/src/scheduler/types.ts';
import { whatIfInSteps } from '../../server/src/scheduler/whatIf/whatIf.ts';
import { type DrawnService, drawnCluster, drawnService } from '../unit/scheduler/drawing.ts';
import { tasksByInstance } from '../unit/scheduler/placement.ts';

const someInstances = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 200, max: 2000 })), { minLength: 1, maxLength: 8 })
  .map((instances) => instances.map(([zone, memory], at) => `i-${at + 1} ${zone} 4096/${memory}`));

const someService: fc.Arbitrary<DrawnService> = fc.record({
  desiredCount: fc.integer({ min: 0, max: 12 }),
  memory: fc.integer({ min: 50, max: 700 }),
  hostPorts: fc.constantFrom<string[][]>([], [], ['80/tcp']),
  placementStrategy: fc.constantFrom<PlacementStrategy[][]>(
    [],
    [{ type: 'binpack' as const, field: 'memory' as const }],
    [{ type: 'random' as const }],
  ),
  deployment: fc.record({
    minimumHealthyPercent: fc.constantFrom(0, 25, 50, 66, 75, 100),
    maximumPercent: fc.constantFrom(100, 125, 150, 200),
  }),
});

test('a rolling deployment keeps its bounds, adds up, and ends with the new revision or stuck', () => {
  fc.assert(
    fc.property(someInstances, someService, (instances, drawn) => {
      const service = drawnService(drawn);
      const cluster = drawnCluster(instances);
      const { placed } = simulate(cluster, [service]).services[0]!;
      const { lower, upper } = deploymentBounds(service.desiredCount, service.deployment);
      const course = rollout(cluster, [service], service);
      let [old, fresh] = [placed, 0];
      for (const wave of course.waves) {
        fresh += wave.started.tasks;
        expect(old + fresh).toBeLessThanOrEqual(Math.max(upper, placed));
        old -= wave.stopped.tasks;
        expect([wave.old, wave.new]).toEqual([old, fresh]);
        expect(old + fresh).toBeGreaterThanOrEqual(Math.min(lower, placed));
        expect(wave.started.tasks + wave.stopped.tasks).toBeGreaterThan(0);
      }
      if (course.result === 'COMPLETED') expect([old, fresh]).toEqual([0, service.desiredCount]);
      else expect(course.stuck!.wave).toBe(course.waves.length + 1);
    }),
    { numRuns: 500 },
  );
}, 60_000);

test('no wave moves more tasks off an instance than run there, or beyond its memory', () => {
  fc.assert(
    fc.property(someInstances, someService, (instances, drawn) => {
      const service = drawnService(drawn);
      const cluster = drawnCluster(instances);
      const before = simulate(cluster, [service]);
      const old = new Map(Object.entries(tasksByInstance(before, service.name)));
      const fresh = new Map<string, number>();
      for (const { started, stopped } of rollout(cluster, [service], service).waves) {
        for (const [id, count] of Object.entries(started.instances)) fresh.set(id, (fresh.get(id) ?? 0) + count);
        for (const { id, registered } of before.instances) {
          const tasks = (old.get(id) ?? 0) + (fresh.get(id) ?? 0);
          expect(tasks * service.task.memoryMiB).toBeLessThanOrEqual(registered.memory);
        }
        for (const [id, count] of Object.entries(stopped.instances)) {
          old.set(id, old.get(id)! - count);
          expect(old.get(id)).toBeGreaterThanOrEqual(0);
        }
      }
    }),
    { numRuns: 500 },
  );
}, 60_000);

test('when a zone is lost, the tasks in other zones stay', () => {
  fc.assert(
    fc.property(
      someInstances,
      someService,
      someService,
      fc.constantFrom('a', 'b', 'c'),
      (instances, web, api, availabilityZone) => {
        const services = [drawnService(web), drawnService({ ...api, name: 'api' })];
        const input = { cluster: drawnCluster(instances), services };
        const answer = finish(whatIfInSteps(input, [{ kind: 'lose-zone', availabilityZone }]));
        if ('unknown' in answer) return;
        const { before, after } = answer;
        for (const { name } of services) {
          const [was, is] = [tasksByInstance(before, name), tasksByInstance(after, name)];
          for (const instance of before.instances) {
            const isLost = instance.availabilityZone === availabilityZone;
            if (isLost) expect(is[instance.id]).toBeUndefined();
            else expect(is[instance.id] ?? 0).toBeGreaterThanOrEqual(was[instance.id] ?? 0);
          }
        }
        for (const { remaining } of after.instances) expect(remaining.memory).toBeGreaterThanOrEqual(0);
      },
    ),
    { numRuns: 500 },
  );
}, 60_000);
