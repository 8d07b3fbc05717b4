import { describe, expect, test } from 'vitest';
import { wantedInstances } from '../../../server/src/scheduler/capacity/managedScaling.ts';
import { splitByStrategy } from '../../../server/src/scheduler/capacity/split.ts';
import { simulate } from '../../../server/src/scheduler/simulate.ts';
import type { AutoScalingGroupProvider, ManagedScaling } from '../../../server/src/scheduler/types.ts';
import { drawnCluster, drawnService } from './drawing.ts';
import { placement, previewOf, tasksByInstance } from './placement.ts';

const item = (capacityProvider: string, weight: number, base = 0) => ({ capacityProvider, weight, base });

describe('splitting tasks over a strategy', () => {
  for (const { name, strategy, tasks, split } of [
    { name: 'equal weights', strategy: [item('FARGATE', 1), item('FARGATE_SPOT', 1)], tasks: 10, split: [5, 5] },
    { name: 'base first', strategy: [item('FARGATE', 1, 1), item('FARGATE_SPOT', 4)], tasks: 11, split: [3, 8] },
    {
      name: 'base 2, weights 1 and 3',
      strategy: [item('FARGATE', 1, 2), item('FARGATE_SPOT', 3)],
      tasks: 10,
      split: [4, 6],
    },
    { name: 'a base with weight 0 is served', strategy: [item('A', 0, 2), item('B', 1)], tasks: 5, split: [2, 3] },
    { name: 'no provider has a weight', strategy: [item('A', 0), item('B', 0)], tasks: 5, split: undefined },
    { name: 'a single provider needs none', strategy: [item('A', 0)], tasks: 5, split: [5] },
    { name: 'fewer tasks than the base', strategy: [item('A', 1, 10), item('B', 1)], tasks: 5, split: [5, 0] },
    {
      name: 'of equals the one listed first',
      strategy: [item('A', 1), item('B', 1), item('C', 1)],
      tasks: 4,
      split: [2, 1, 1],
    },
    { name: 'no tasks', strategy: [item('A', 1), item('B', 1)], tasks: 0, split: [0, 0] },
  ]) {
    test(name, () => expect(splitByStrategy(strategy, tasks)).toEqual(split));
  }
});

describe('managed scaling', () => {
  const scaling = (more: Partial<ManagedScaling> = {}): ManagedScaling => ({ status: 'ENABLED', ...more });
  for (const { name, group, more, wanted } of [
    { name: 'a group at zero starts with two', group: { existing: 0, needed: 1, maxSize: 10 }, wanted: 2 },
    { name: 'nothing waits, nothing starts', group: { existing: 0, needed: 0, maxSize: 10 }, wanted: 0 },
    { name: 'four used, three more needed', group: { existing: 4, needed: 7, maxSize: 10 }, wanted: 7 },
    {
      name: 'target 80: two kept empty',
      group: { existing: 8, needed: 8, maxSize: 20 },
      more: { targetCapacity: 80 },
      wanted: 10,
    },
    {
      name: 'a minimum step of five',
      group: { existing: 4, needed: 5, maxSize: 20 },
      more: { minimumScalingStepSize: 5 },
      wanted: 9,
    },
    { name: 'never beyond the maximum', group: { existing: 4, needed: 9, maxSize: 6 }, wanted: 6 },
    { name: 'never fewer than there are', group: { existing: 4, needed: 1, maxSize: 6 }, wanted: 4 },
    { name: 'off', group: { existing: 0, needed: 3, maxSize: 6 }, more: { status: 'DISABLED' as const }, wanted: 0 },
  ]) {
    test(name, () => expect(wantedInstances(group, scaling(more))).toBe(wanted));
  }
});

type Group = Partial<AutoScalingGroupProvider['autoScalingGroup']>;

const group = (name: string, shape: Group, scaling: Partial<ManagedScaling> = {}): AutoScalingGroupProvider => ({
  kind: 'AUTO_SCALING_GROUP',
  name,
  autoScalingGroup: { minSize: 0, maxSize: 10, desiredCapacity: 0, availabilityZones: ['a', 'b'], ...shape },
  managedScaling: { status: 'ENABLED', ...scaling },
});

const on = (name: string) => ({ capacityProviderStrategy: [item(name, 1)] });
const custom = { registeredResources: { cpuUnits: 1024, memoryMiB: 1000 } };

describe('Auto Scaling groups', () => {
  placement('start what the tasks need, each instance in the zone with the fewest', {
    cluster: { capacityProviders: [group('general', custom)] },
    service: { desiredCount: 5, memory: 400, ...on('general') },
    placed: { 'general-1': 2, 'general-2': 2, 'general-3': 1 },
    capacityProviders: { general: 5 },
    zones: { a: 3, b: 2 },
  });
  placement('fill what is there first', {
    cluster: { capacityProviders: [group('general', { ...custom, desiredCapacity: 2 })] },
    service: { desiredCount: 5, memory: 400, ...on('general') },
    placed: { 'general-1': 2, 'general-2': 2, 'general-3': 1 },
  });
  placement('stop at the maximum', {
    cluster: { capacityProviders: [group('general', { ...custom, maxSize: 2 })] },
    service: { desiredCount: 5, memory: 400, ...on('general') },
    placed: { 'general-1': 2, 'general-2': 2 },
    pending: 1,
    reasons: { 'RESOURCE:MEMORY': 2, CAPACITY_PROVIDER: 2 },
  });
  placement('start nothing without managed scaling', {
    cluster: { capacityProviders: [group('general', custom, { status: 'DISABLED' })] },
    service: { memory: 400, ...on('general') },
    pending: 1,
    reasons: { CAPACITY_PROVIDER: 0 },
  });
  placement('start nothing for a task that fits no instance of theirs', {
    cluster: { capacityProviders: [group('general', custom)] },
    service: { memory: 1001, ...on('general') },
    placed: {},
    pending: 1,
    reasons: { 'RESOURCE:MEMORY': 0 },
  });
  placement('leave out a task that does not fit the smallest type', {
    cluster: { capacityProviders: [group('mixed', { instanceType: 'c5.4xlarge', otherInstanceTypes: ['c5.large'] })] },
    service: { cpu: 4096, memory: 100, ...on('mixed') },
    placed: {},
    pending: 1,
    reasons: { 'RESOURCE:CPU': 0 },
  });
  placement('take tasks of launch type EC2 too, but do not grow for them', {
    cluster: { capacityProviders: [group('general', { ...custom, desiredCapacity: 1 })] },
    service: { desiredCount: 3, memory: 400, launchType: 'EC2' },
    placed: { 'general-1': 2 },
    pending: 1,
    reasons: { 'RESOURCE:MEMORY': 1 },
  });
  placement('no fallback: a full provider keeps its share waiting', {
    instances: ['i-1 a 1024/1000'],
    cluster: { capacityProviders: [group('small', { ...custom, maxSize: 1 }), group('large', custom)] },
    service: { desiredCount: 8, memory: 400, capacityProviderStrategy: [item('small', 1), item('large', 1)] },
    placed: { 'small-1': 2, 'large-1': 2, 'large-2': 2 },
    pending: 2,
    reasons: { 'RESOURCE:MEMORY': 1, CAPACITY_PROVIDER: 1 },
  });
  placement('the default strategy applies without launch type and strategy', {
    instances: ['i-1 a 1024/1000'],
    cluster: { capacityProviders: [group('general', custom)], defaultCapacityProviderStrategy: [item('general', 1)] },
    service: { memory: 400 },
    placed: { 'general-1': 1 },
  });
  placement('a provider the cluster has not', {
    service: on('nowhere'),
    pending: 1,
    reasons: { CAPACITY_PROVIDER: 0 },
  });
  placement('start only where the constraints allow', {
    cluster: { capacityProviders: [group('general', custom)] },
    service: {
      desiredCount: 3,
      memory: 600,
      ...on('general'),
      placementConstraints: [{ type: 'memberOf', expression: 'attribute:ecs.availability-zone == b' }],
    },
    placed: { 'general-1': 1, 'general-2': 1, 'general-3': 1 },
    zones: { b: 3 },
  });
  placement('start as many as a constraint on tasks needs', {
    cluster: { capacityProviders: [group('general', custom)] },
    service: {
      desiredCount: 5,
      ...on('general'),
      placementConstraints: [{ type: 'memberOf', expression: 'runningTasksCount < 3' }],
    },
    placed: { 'general-1': 3, 'general-2': 2 },
  });
  test('keep spares: a group from zero has two instances, one of them empty', () => {
    const preview = previewOf({
      cluster: { capacityProviders: [group('general', { instanceType: 'm5.large' })] },
      service: { memory: 400, ...on('general') },
    });
    expect(
      preview.instances.map(({ id, status, availabilityZone, tasks }) => [id, status, availabilityZone, tasks.length]),
    ).toEqual([
      ['general-1', 'WOULD_LAUNCH', 'a', 1],
      ['general-2', 'WOULD_LAUNCH', 'b', 0],
    ]);
    expect(preview.capacityProviders).toEqual([{ name: 'general', instances: 0, wouldLaunch: 2, maximum: 10 }]);
  });
  test('launched for one service, they take tasks of launch type EC2 that wait', () => {
    const services = [
      drawnService({ name: 'first', launchType: 'EC2', desiredCount: 3, memory: 600 }),
      drawnService({ name: 'second', desiredCount: 1, memory: 300, ...on('general') }),
    ];
    const cluster = drawnCluster(['i-1 a 1024/1000'], { capacityProviders: [group('general', custom)] });
    const preview = simulate(cluster, services);
    expect(preview.services.map(({ name, placed, pending }) => [name, placed, pending])).toEqual([
      ['first', 3, 0],
      ['second', 1, 0],
    ]);
    expect(tasksByInstance(preview, 'first')).toEqual({ 'i-1': 1, 'general-1': 1, 'general-2': 1 });
    expect(preview.capacityProviders[0]).toMatchObject({ wouldLaunch: 2 });
  });
  test('instances that the file lists count towards the desired capacity', () => {
    const preview = previewOf({
      instances: ['i-1 a 1024/1000 of=general'],
      cluster: { capacityProviders: [group('general', { ...custom, desiredCapacity: 2 })] },
      service: {},
    });
    expect(preview.instances.map((instance) => [instance.id, instance.availabilityZone])).toEqual([
      ['i-1', 'a'],
      ['general-2', 'b'],
    ]);
  });
});

describe('Managed Instances', () => {
  const managed = (allowedInstanceTypes: string[] = []) => ({
    kind: 'MANAGED_INSTANCES' as const,
    name: 'managed',
    availabilityZones: ['a', 'b'],
    allowedInstanceTypes,
    excludedInstanceTypes: [],
  });
  test('start the cheapest allowed type that fits', () => {
    const preview = previewOf({
      cluster: { capacityProviders: [managed(['c5.*'])] },
      service: { desiredCount: 2, cpu: 2048, memory: 2048, ...on('managed') },
    });
    expect(preview.instances.map(({ instanceType, availabilityZone }) => [instanceType, availabilityZone])).toEqual([
      ['c5.large', 'a'],
      ['c5.large', 'b'],
    ]);
  });
  test('choose a general-purpose type of the right architecture where none is named', () => {
    const preview = previewOf({
      cluster: { capacityProviders: [managed()] },
      service: { cpu: 1024, memory: 1024, ...on('managed'), task: { cpuArchitecture: 'ARM64' } },
    });
    expect(preview.instances.map((instance) => instance.instanceType)).toEqual(['m6g.medium']);
  });
  placement('a task that no allowed type holds waits', {
    cluster: { capacityProviders: [managed(['c5.large'])] },
    service: { cpu: 4096, ...on('managed') },
    pending: 1,
    reasons: { 'RESOURCE:CPU': 0 },
  });
});
