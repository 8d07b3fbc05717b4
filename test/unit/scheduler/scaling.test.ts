import { describe, expect, test } from 'vitest';
import type { SuggestedChange } from '../../../server/src/scheduler/preview.ts';
import { availabilityOf } from '../../../server/src/scheduler/scaling/availability.ts';
import { scaleOut } from '../../../server/src/scheduler/scaling/scaleOut.ts';
import { rebalance, rebalancingOf, whyNotRebalanced } from '../../../server/src/scheduler/scaling/zoneRebalancing.ts';
import { settle } from '../../../server/src/scheduler/simulate.ts';
import { smallestChanges } from '../../../server/src/scheduler/smallestChanges.ts';
import type { AutoScalingGroupProvider, Cluster } from '../../../server/src/scheduler/types.ts';
import { type DrawnService, drawnCluster, drawnService } from './drawing.ts';
import { previewOf } from './placement.ts';

const group = (maxSize: number): AutoScalingGroupProvider => ({
  kind: 'AUTO_SCALING_GROUP',
  name: 'general',
  autoScalingGroup: {
    registeredResources: { cpuUnits: 1024, memoryMiB: 1000 },
    minSize: 0,
    maxSize,
    desiredCapacity: 1,
    availabilityZones: ['a'],
  },
  managedScaling: { status: 'ENABLED' },
});

const small = { cpu: 256, memory: 512 };

const onGroup = { capacityProviderStrategy: [{ capacityProvider: 'general', base: 0, weight: 1 }] };

describe('scaling to the maximum', () => {
  const scaled = (drawn: DrawnService, cluster: Partial<Cluster>, instances: string[] = []) => {
    const service = drawnService({ scalableTarget: { minCapacity: 1, maxCapacity: 8 }, ...drawn });
    const other = drawnService({ name: 'other', memory: 200 });
    return scaleOut(drawnCluster(instances, cluster), [service, other], service);
  };
  test('fits beside the other services', () => {
    expect(scaled({ memory: 100 }, {}, ['i-1 a 1024/1000'])).toEqual({
      minCapacity: 1,
      maxCapacity: 8,
      fits: true,
      reasons: [],
      groups: [],
      message: 'All 8 tasks fit.',
    });
  });
  test('the first count that does not fit, and why', () => {
    expect(scaled({ memory: 150 }, {}, ['i-1 a 1024/1000'])).toMatchObject({
      fits: false,
      firstPending: 6,
      message:
        'Task 6 of 8 finds no place. 1 container instance has too little memory left; i-1 comes nearest and lacks 100 MiB.',
    });
  });
  test('what Auto Scaling groups would have to grow to', () => {
    expect(scaled({ memory: 400, ...onGroup }, { capacityProviders: [group(3)] })).toMatchObject({
      fits: false,
      firstPending: 7,
      groups: [{ capacityProvider: 'general', instances: 4, maximum: 3 }],
    });
    expect(scaled({ memory: 400, ...onGroup }, { capacityProviders: [group(5)] })!.message).toBe(
      'All 8 tasks fit. general grows to 4 instances of 5.',
    );
  });
  test('groups that grow for other services alone are not counted', () => {
    const cluster = { capacityProviders: [group(5)] };
    const service = drawnService({
      scalableTarget: { minCapacity: 1, maxCapacity: 8 },
      launchType: 'FARGATE',
      ...small,
    });
    const other = drawnService({ name: 'other', memory: 900, desiredCount: 3, ...onGroup });
    expect(scaleOut(drawnCluster([], cluster), [service, other], service)?.groups).toEqual([]);
  });
  test('no scalable target, no answer', () => {
    const service = drawnService({});
    expect(scaleOut(drawnCluster([]), [service], service)).toBeUndefined();
  });
});

describe('what is left when something fails', () => {
  test('instances and zones', () => {
    const preview = previewOf({
      instances: ['i-1 a 1024/1000', 'i-2 a 1024/1000', 'i-3 b 1024/1000'],
      service: { desiredCount: 5, memory: 10 },
    });
    expect(availabilityOf(preview, preview.services[0]!)).toEqual({
      instances: 3,
      availabilityZones: 2,
      afterInstanceLoss: 3,
      afterZoneLoss: 2,
      fullestInstance: 'i-1',
      withoutZone: { a: 2, b: 3 },
      message:
        'Runs on 3 instances in 2 zones; without the fullest instance 3 of 5 tasks are left; without the fullest zone 2',
    });
  });
  test('Fargate', () => {
    const subnets = [{ subnetId: 's', availabilityZone: 'a', availableIpAddressCount: 9 }];
    const preview = previewOf({
      cluster: { subnets },
      service: { desiredCount: 2, cpu: 256, memory: 512, launchType: 'FARGATE' },
    });
    expect(availabilityOf(preview, preview.services[0]!)).toEqual({
      instances: 0,
      availabilityZones: 1,
      afterZoneLoss: 0,
      withoutZone: { a: 0 },
      message: 'Runs in 1 zone; without the fullest zone 0',
    });
  });
});

describe('zone rebalancing', () => {
  test('starts in the zone with the fewest, stops in the one with the most', () => {
    const room = { a: 9, b: 9, c: 9 };
    expect(rebalance({ a: 3, b: 1 }, { b: 1 })).toEqual([{ start: 'b', stop: 'a' }]);
    expect(rebalance({ a: 5, c: 1 }, room)).toEqual([
      { start: 'b', stop: 'a' },
      { start: 'b', stop: 'a' },
      { start: 'c', stop: 'a' },
    ]);
    expect(rebalance({ a: 2, b: 1 }, { b: 1 })).toEqual([]);
    expect(rebalance({}, {})).toEqual([]);
  });
  test('starts nothing in a zone without room, and only as many as there is room for', () => {
    expect(rebalance({ a: 3, b: 1 }, {})).toEqual([]);
    expect(rebalance({ a: 6, b: 0, c: 1 }, { b: 1, c: 1 })).toEqual([
      { start: 'b', stop: 'a' },
      { start: 'c', stop: 'a' },
    ]);
  });
  const zone = { type: 'spread', field: 'attribute:ecs.availability-zone' } as const;
  const byZone = { type: 'memberOf', expression: 'attribute:ecs.availability-zone == a' } as const;
  for (const [name, drawn, why] of [
    ['is on without a strategy', {}, undefined],
    ['is on with spread over zones first', { placementStrategy: [zone, { type: 'binpack', field: 'cpu' }] }, undefined],
    [
      'not with binpack first',
      { placementStrategy: [{ type: 'binpack', field: 'cpu' }, zone] },
      'The first placement strategy is not spread over zones.',
    ],
    [
      'not with a maximum of 100',
      { deployment: { maximumPercent: 100 } },
      'A maximumPercent of 100 leaves no room to start a task first.',
    ],
    ['not for daemons', { schedulingStrategy: 'DAEMON' }, 'Only REPLICA services are rebalanced.'],
    ['not with a constraint on zones', { placementConstraints: [byZone] }, 'A placement constraint names the zone.'],
    ['not where it is off', { availabilityZoneRebalancing: 'DISABLED' }, 'availabilityZoneRebalancing is DISABLED.'],
  ] satisfies [string, DrawnService, string | undefined][]) {
    test(name, () => expect(whyNotRebalanced(drawnService(drawn))).toBe(why));
  }
});

describe('rebalancing over zones', () => {
  const rebalanced = (instances: string[], drawn: DrawnService, tasksIn: Record<string, number>) => {
    const service = drawnService({ desiredCount: 3, memory: 100, ...drawn });
    const simulation = settle(drawnCluster(instances), [service]);
    return rebalancingOf(simulation, simulation.outcomes[0]!, tasksIn);
  };
  test('moves tasks to a zone that has room', () => {
    expect(rebalanced(['i-1 a 1024/1000', 'i-2 b 1024/1000'], {}, { a: 3 })).toEqual({
      isActive: true,
      moves: [{ start: 'b', stop: 'a' }],
      message: 'ECS would move 1 task to balance the zones.',
    });
  });
  test('moves none to a zone without room, or that a constraint forbids', () => {
    expect(rebalanced(['i-1 a 1024/1000', 'i-2 b 1024/99'], {}, { a: 3 }).moves).toEqual([]);
    const onlyA: DrawnService = {
      placementConstraints: [{ type: 'memberOf', expression: 'attribute:stack == a' }],
    };
    expect(rebalanced(['i-1 a 1024/1000 stack=a', 'i-2 b 1024/1000'], onlyA, { a: 3 }).moves).toEqual([]);
  });
  test('says why it does not', () => {
    expect(rebalanced(['i-1 a 1024/1000'], { availabilityZoneRebalancing: 'DISABLED' }, { a: 3 }).message).toBe(
      'Tasks are not rebalanced over zones: availabilityZoneRebalancing is DISABLED.',
    );
  });
});

describe('the smallest change that places what waits', () => {
  const changes = (drawn: DrawnService, instances: string[], cluster: Partial<Cluster> = {}): SuggestedChange[] => {
    const service = drawnService(drawn);
    return smallestChanges(
      drawnCluster(instances, cluster),
      [service, drawnService({ name: 'later', memory: 1 })],
      service,
    );
  };
  test('less memory, one more instance, fewer tasks', () => {
    expect(changes({ desiredCount: 7, memory: 2048 }, ['i-1 a m5.large', 'i-2 b m5.large'])).toEqual([
      { change: 'memory', memoryMiB: 1904, message: 'Ask for 1904 MiB of memory instead of 2048.' },
      {
        change: 'addInstance',
        instanceType: 'm5.large',
        availabilityZone: 'a',
        count: 1,
        message: 'Add 1 instance of type m5.large in a.',
      },
      { change: 'desiredCount', desiredCount: 6, message: 'Run 6 tasks; so many fit.' },
    ]);
  });
  test('less CPU', () => {
    expect(changes({ desiredCount: 2, cpu: 1000 }, ['i-1 a 1500/1000'])).toEqual([
      { change: 'cpu', cpuUnits: 750, message: 'Ask for 750 CPU units instead of 1000.' },
      { change: 'desiredCount', desiredCount: 1, message: 'Run 1 task; so many fit.' },
    ]);
  });
  test('a dynamic host port', () => {
    expect(changes({ desiredCount: 2, hostPorts: ['80/tcp'] }, ['i-1 a 1500/1000'])[0]).toEqual({
      change: 'dynamicHostPort',
      ports: ['80/tcp'],
      message: 'Let the agent choose the host port: hostPort 0 instead of 80/tcp, in network mode bridge.',
    });
  });
  test('trunking', () => {
    expect(changes({ desiredCount: 3, awsvpc: true }, ['i-1 a c5.large']).map(({ change }) => change)).toEqual([
      'awsvpcTrunking',
      'addInstance',
      'desiredCount',
    ]);
  });
  test('one more instance with the attributes that are asked for', () => {
    const entry = {
      availabilityZone: 'a',
      count: 1,
      status: 'ACTIVE',
      agentConnected: true,
      launchType: 'EC2',
    } as const;
    const cluster: Partial<Cluster> = {
      containerInstances: [
        { ...entry, instanceType: 'm5.large', count: 3 },
        { ...entry, instanceType: 'c5.large', attributes: { stack: 'b' }, origin: 'cluster#2' },
      ],
    };
    const service: DrawnService = {
      desiredCount: 3,
      cpu: 1000,
      placementConstraints: [{ type: 'memberOf', expression: 'attribute:stack == b' }],
    };
    expect(changes(service, [], cluster).find(({ change }) => change === 'addInstance')).toEqual({
      change: 'addInstance',
      instanceType: 'c5.large',
      availabilityZone: 'a',
      count: 1,
      origin: 'cluster#2',
      message: 'Add 1 instance of type c5.large, with the attributes of those that are there, in a.',
    });
  });
  test('one more in another zone than that with the fewest, where a constraint asks for it', () => {
    const service: DrawnService = {
      desiredCount: 4,
      cpu: 1000,
      placementConstraints: [{ type: 'memberOf', expression: 'attribute:ecs.availability-zone == a' }],
    };
    expect(
      changes(service, ['i-1 a m5.large', 'i-2 b m5.large']).find(({ change }) => change === 'addInstance')?.message,
    ).toBe('Add 1 instance of type m5.large in a.');
    expect(
      changes({ ...service, desiredCount: 5 }, ['i-1 a m5.large', 'i-2 a m5.large', 'i-3 b m5.large']).find(
        ({ change }) => change === 'addInstance',
      ),
    ).toEqual({
      change: 'addInstance',
      instanceType: 'm5.large',
      availabilityZone: 'a',
      count: 1,
      message: 'Add 1 instance of type m5.large in a.',
    });
  });
  test('a larger group', () => {
    expect(changes({ desiredCount: 7, memory: 400, ...onGroup }, [], { capacityProviders: [group(2)] })).toEqual([
      { change: 'memory', memoryMiB: 250, message: 'Ask for 250 MiB of memory instead of 400.' },
      { change: 'maxSize', capacityProvider: 'general', maxSize: 4, message: 'Let general grow to 4 instances.' },
      { change: 'desiredCount', desiredCount: 4, message: 'Run 4 tasks; so many fit.' },
    ]);
  });
  test('nothing where everything fits, or nothing helps', () => {
    expect(changes({ memory: 1 }, ['i-1 a 1500/1000'])).toEqual([]);
    expect(changes({ memory: 9000 }, ['i-1 a 1500/1000'])).toEqual([]);
  });
});
