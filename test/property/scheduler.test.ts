import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Preview } from '../../server/src/scheduler/preview.ts';
import { simulate } from '../../server/src/scheduler/simulate.ts';
import type { Cluster, PlacementStrategy, ServiceToPlace } from '../../server/src/scheduler/types.ts';
import { drawnCluster, drawnService } from '../unit/scheduler/drawing.ts';
import {
  CONSTRAINTS,
  type Constraint,
  placeSlowly,
  type SimpleInstance,
  type SimpleService,
} from './schedulerReference.ts';

const someInstances = (most: number): fc.Arbitrary<SimpleInstance[]> =>
  fc
    .array(
      fc.record({
        zone: fc.constantFrom('a', 'b', 'c'),
        cpu: fc.constantFrom(512, 1024, 2048, 4096),
        memory: fc.integer({ min: 100, max: 4000 }),
        enis: fc.integer({ min: 0, max: 4 }),
        gpus: fc.integer({ min: 0, max: 2 }),
        attributes: fc.constantFrom<Record<string, string>>(
          {},
          { rack: 'r1' },
          { rack: 'r2' },
          { rack: 'r1', tier: 'x' },
        ),
      }),
      { minLength: 1, maxLength: most },
    )
    .map((instances) => instances.map((instance, at) => ({ ...instance, id: `i-${at + 1}` })));

const someStrategy = fc.oneof(
  fc.record({
    type: fc.constant('spread' as const),
    field: fc.constantFrom('attribute:ecs.availability-zone', 'instanceId', 'attribute:rack', 'attribute:tier'),
  }),
  fc.record({ type: fc.constant('binpack' as const), field: fc.constantFrom('cpu' as const, 'memory' as const) }),
);

const seldom = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });

const someServices: fc.Arbitrary<SimpleService[]> = fc
  .array(
    fc.record({
      count: fc.integer({ min: 0, max: 25 }),
      isDaemon: fc.integer({ min: 0, max: 5 }).map((it) => it === 0),
      cpu: fc.constantFrom(0, 64, 128, 256, 512, 1000),
      memory: fc.oneof(fc.constantFrom(0, 128, 512), fc.integer({ min: 1, max: 900 })),
      port: seldom(fc.constantFrom(80, 443, 8080)),
      awsvpc: fc.integer({ min: 0, max: 3 }).map((it) => it === 0),
      gpus: fc.integer({ min: 0, max: 8 }).map((it) => (it === 0 ? 1 : 0)),
      distinctInstance: fc.integer({ min: 0, max: 4 }).map((it) => it === 0),
      constraint: seldom(fc.constantFrom(...(Object.keys(CONSTRAINTS) as Constraint[]))),
      strategy: fc.array(someStrategy, { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((services) => services.map((service, at) => ({ ...service, name: `s${at}` })));

const clusterOf = (instances: readonly SimpleInstance[]) =>
  drawnCluster(
    instances.map(({ id, zone, cpu, memory, enis, gpus, attributes }) => {
      const words = Object.entries(attributes).map(([name, value]) => `${name}=${value}`);
      return `${id} ${zone} ${cpu}/${memory} enis=${enis} gpus=${gpus} ${words.join(' ')}`.trim();
    }),
  );

const serviceOf = (service: SimpleService, placementStrategy: PlacementStrategy[] = service.strategy): ServiceToPlace =>
  drawnService({
    name: service.name,
    desiredCount: service.count,
    schedulingStrategy: service.isDaemon ? 'DAEMON' : 'REPLICA',
    cpu: service.cpu,
    memory: service.memory,
    hostPorts: service.port === undefined ? [] : [`${service.port}/tcp`],
    awsvpc: service.awsvpc,
    task: { gpus: service.gpus },
    placementStrategy,
    placementConstraints: [
      ...(service.distinctInstance ? [{ type: 'distinctInstance' as const }] : []),
      ...(service.constraint ? [{ type: 'memberOf' as const, expression: service.constraint }] : []),
    ],
  });

const preview = (instances: readonly SimpleInstance[], services: readonly SimpleService[]): Preview =>
  simulate(
    clusterOf(instances),
    services.map((service) => serviceOf(service)),
  );

const counted = (names: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
};

test('the fast scheduler places as the slow one does', () => {
  fc.assert(
    fc.property(someInstances(12), someServices, (instances, services) => {
      const fast = preview(instances, services).instances.map(({ tasks }) =>
        counted(tasks.map((task) => task.service)),
      );
      const slow = placeSlowly(instances, services).map(({ tasks }) => counted(tasks.map((task) => task.name)));
      expect(fast).toEqual(slow);
    }),
    { numRuns: 3000 },
  );
}, 120_000);

describe('whatever the cluster', () => {
  test('no resource is given twice', () => {
    fc.assert(
      fc.property(someInstances(12), someServices, (instances, services) => {
        const needs = new Map(services.map((service) => [service.name, service]));
        for (const [at, { remaining, registered, tasks, hostPorts, enis, gpus }] of preview(
          instances,
          services,
        ).instances.entries()) {
          const sum = (of: (service: SimpleService) => number) =>
            tasks.reduce((total, task) => total + of(needs.get(task.service)!), 0);
          expect(remaining).toEqual({
            cpu: registered.cpu - sum((it) => it.cpu),
            memory: registered.memory - sum((it) => it.memory),
          });
          expect(Math.min(remaining.cpu, remaining.memory, enis!.remaining, gpus.remaining)).toBeGreaterThanOrEqual(0);
          expect(enis!.remaining).toBe(instances[at]!.enis - sum((it) => (it.awsvpc ? 1 : 0)));
          expect(gpus.remaining).toBe(instances[at]!.gpus - sum((it) => it.gpus));
          expect(new Set(hostPorts).size).toBe(hostPorts.length);
        }
      }),
    );
  });

  test('every task is placed, or pending for a reason', () => {
    fc.assert(
      fc.property(someInstances(12), someServices, (instances, services) => {
        const { services: shown, instances: hosts } = preview(instances, services);
        for (const service of shown) {
          expect(service.placed + service.pending).toBe(service.desiredCount);
          expect(hosts.flatMap(({ tasks }) => tasks).filter((task) => task.service === service.name)).toHaveLength(
            service.placed,
          );
          expect(service.reasons.length > 0).toBe(service.pending > 0);
        }
      }),
    );
  });

  test('distinctInstance holds', () => {
    fc.assert(
      fc.property(someInstances(12), someServices, (instances, services) => {
        const distinct = services.filter((service) => service.distinctInstance).map((service) => service.name);
        for (const { tasks } of preview(instances, services).instances) {
          const counts = counted(tasks.map((task) => task.service));
          for (const name of distinct) expect(counts[name] ?? 0).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('the same input gives the same result, random strategies too', () => {
    fc.assert(
      fc.property(someInstances(8), someServices, fc.integer(), (instances, services, seed) => {
        const random = services.map((service) => serviceOf(service, [{ type: 'random' }]));
        const once = simulate(clusterOf(instances), random, { seed });
        expect(simulate(clusterOf(instances), random, { seed })).toEqual(once);
      }),
    );
  });

  test('random places as many tasks as any strategy, one service at a time', () => {
    fc.assert(
      fc.property(someInstances(8), someServices, fc.integer(), (instances, services, seed) => {
        const [service] = services;
        const random = simulate(clusterOf(instances), [serviceOf(service!, [{ type: 'random' }])], { seed });
        expect(random.services[0]!.placed).toBe(preview(instances, [service!]).services[0]!.placed);
      }),
    );
  });
});

const simpleService = fc.record({
  count: fc.integer({ min: 1, max: 40 }),
  cpu: fc.constantFrom(64, 128, 256),
  memory: fc.integer({ min: 50, max: 400 }),
});

test('spread over zones is even within one while every zone has room', () => {
  fc.assert(
    fc.property(someInstances(12), simpleService, (instances, { count, cpu, memory }) => {
      const service = drawnService({ desiredCount: count, cpu, memory });
      const { instances: hosts } = simulate(clusterOf(instances), [service]);
      const zones = new Map<string, { tasks: number; hasRoom: boolean }>();
      for (const { availabilityZone, remaining, tasks } of hosts) {
        const zone = zones.get(availabilityZone) ?? { tasks: 0, hasRoom: false };
        const hasRoom = remaining.cpu >= cpu && remaining.memory >= memory;
        zones.set(availabilityZone, { tasks: zone.tasks + tasks.length, hasRoom: zone.hasRoom || hasRoom });
      }
      const most = Math.max(...[...zones.values()].map((zone) => zone.tasks));
      for (const zone of zones.values()) if (zone.hasRoom) expect(most - zone.tasks).toBeLessThanOrEqual(1);
    }),
  );
});

test('binpack opens no empty instance while an open one has room', () => {
  fc.assert(
    fc.property(
      someInstances(12),
      simpleService,
      fc.constantFrom('cpu' as const, 'memory' as const),
      (instances, drawn, field) => {
        const { cpu, memory } = drawn;
        // Equal instances: with different ones the fullest that fits may be an empty small one.
        const equal = instances.map((instance) => ({ ...instance, cpu: 1024, memory: 2000 }));
        const service = drawnService({
          desiredCount: drawn.count,
          cpu,
          memory,
          placementStrategy: [{ type: 'binpack', field }],
        });
        const { instances: hosts } = simulate(clusterOf(equal), [service]);
        const room = ({ remaining }: Preview['instances'][number]) =>
          remaining.cpu >= cpu && remaining.memory >= memory;
        expect(hosts.filter((host) => host.tasks.length > 0 && room(host)).length).toBeLessThanOrEqual(1);
      },
    ),
  );
});

test('a task of launch type EC2 waits only while no instance has room for it, launched ones included', () => {
  const someTask = fc.record({ count: fc.integer({ min: 1, max: 12 }), memory: fc.integer({ min: 50, max: 900 }) });
  fc.assert(
    fc.property(
      someInstances(4),
      fc.array(someTask, { minLength: 1, maxLength: 3 }),
      someTask,
      (instances, plain, grown) => {
        const services = plain.map(({ count, memory }, at) =>
          drawnService({ name: `s${at}`, launchType: 'EC2', desiredCount: count, memory }),
        );
        const provided = drawnService({
          name: 'grown',
          desiredCount: grown.count,
          memory: grown.memory,
          capacityProviderStrategy: [{ capacityProvider: 'group', base: 0, weight: 1 }],
        });
        const registeredResources = { cpuUnits: 1024, memoryMiB: 1000 };
        const sizes = { minSize: 0, maxSize: 6, desiredCapacity: 0, availabilityZones: ['a', 'b'] };
        const cluster: Cluster = {
          ...clusterOf(instances),
          capacityProviders: [
            {
              kind: 'AUTO_SCALING_GROUP',
              name: 'group',
              autoScalingGroup: { registeredResources, ...sizes },
              managedScaling: { status: 'ENABLED' },
            },
          ],
        };
        const { services: shown, instances: hosts } = simulate(cluster, [...services, provided]);
        for (const [at, { pending }] of shown.slice(0, services.length).entries()) {
          const most = Math.max(...hosts.map(({ remaining }) => remaining.memory));
          if (pending > 0) expect(most).toBeLessThan(plain[at]!.memory);
        }
      },
    ),
  );
});

test('a simulation that is told to stop gives nothing', () => {
  const services = ['a', 'b', 'c'].map((name) => drawnService({ name, memory: 1 }));
  let asked = 0;
  expect(simulate(drawnCluster(['i-1 a 1024/1024']), services, { shouldStop: () => ++asked === 2 })).toBeUndefined();
  expect(asked).toBe(2);
});
