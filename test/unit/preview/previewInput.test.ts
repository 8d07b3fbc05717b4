import { describe, expect, test } from 'vitest';
import { previewInput } from '../../../server/src/features/preview/previewInput.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/settings.ts';
import { workspaceOf } from '../client/workspaceOf.ts';

const task = (family: string, more: object = {}) => ({
  family,
  containerDefinitions: [{ name: family, image: `${family}:1`, memory: 256, cpu: 64 }],
  ...more,
});
const service = (name: string, more: object = {}) => ({
  serviceName: name,
  taskDefinition: name,
  desiredCount: 2,
  launchType: 'EC2',
  ...more,
});
const inputOf = (files: Readonly<Record<string, unknown>>) => previewInput(workspaceOf(files), undefined);

describe('a cluster file', () => {
  test('orders the services, and says how they scale and what load they carry', () => {
    const { services } = inputOf({
      'a/service.json': service('a'),
      'a/task.json': task('a'),
      'b/service.json': service('b'),
      'b/task.json': task('b'),
      'ecs-cluster.json': {
        services: [
          {
            definition: 'b/service.json',
            scalableTarget: { maxCapacity: 9 },
            load: { pattern: 'bursty', averageCount: 3 },
          },
          'a/service.json',
        ],
      },
    });
    expect(services.map(({ name, scalableTarget, load }) => ({ name, scalableTarget, load }))).toEqual([
      {
        name: 'b',
        scalableTarget: { minCapacity: 0, maxCapacity: 9 },
        load: { pattern: 'bursty', averageCount: 3 },
      },
      { name: 'a', scalableTarget: undefined, load: undefined },
    ]);
  });

  test('lists tasks, also of a definition that a service runs, and as often as it likes', () => {
    const { services } = inputOf({
      'a/service.json': service('a'),
      'a/task.json': task('a'),
      'ecs-cluster.json': {
        tasks: [
          {
            definition: 'a/task.json',
            count: 3,
            group: 'batch',
            launchType: 'EC2',
            load: { pattern: 'batch', hoursPerMonth: 30 },
          },
          { definition: 'a/task.json', capacityProviderStrategy: [{ capacityProvider: 'spot', weight: 1 }] },
        ],
      },
    });
    expect(
      services.map(({ kind, desiredCount, group, launchType, capacityProviderStrategy, load }) => ({
        load,
        kind,
        desiredCount,
        group,
        launchType,
        strategy: capacityProviderStrategy.map((it) => it.capacityProvider),
      })),
    ).toEqual([
      { load: undefined, kind: 'service', desiredCount: 2, group: undefined, launchType: 'EC2', strategy: [] },
      {
        load: { pattern: 'batch', hoursPerMonth: 30 },
        kind: 'standalone',
        desiredCount: 3,
        group: 'batch',
        launchType: 'EC2',
        strategy: [],
      },
      {
        load: undefined,
        kind: 'standalone',
        desiredCount: 1,
        group: undefined,
        launchType: undefined,
        strategy: ['spot'],
      },
    ]);
  });

  test('that lists tasks lists all of them; without a list, one of each definition that no service runs is placed', () => {
    const files = { 'a.json': task('a'), 'b.json': task('b') };
    const placed = (cluster: object) =>
      inputOf({ ...files, 'ecs-cluster.json': cluster }).services.map(({ name }) => name);
    expect(placed({ containerInstances: [] })).toEqual(['a', 'b']);
    expect(placed({ tasks: ['b.json'] })).toEqual(['b']);
  });

  test('without a Region takes that of its zones', () => {
    const cluster = (availabilityZone: string) =>
      inputOf({ 'ecs-cluster.json': { containerInstances: [{ instanceType: 'm5.large', availabilityZone }] } }).cluster;
    expect(cluster('eu-central-1b').region).toBe('eu-central-1');
    expect(cluster('us-west-2-lax-1a').region).toBe('us-west-2');
    expect(cluster('zone').region).toBe('us-east-1');
  });

  test('without a name takes every service, with one only its own and those that name none', () => {
    const files = {
      'a.json': service('a', { cluster: 'prod', taskDefinition: 't' }),
      'b.json': service('b', { cluster: 'arn:aws:ecs:eu-west-1:123456789012:cluster/test', taskDefinition: 't' }),
      'c.json': service('c', { taskDefinition: 't' }),
      't.json': task('t'),
    };
    const names = (cluster: object) => {
      const { services, leftOut } = inputOf({ ...files, 'ecs-cluster.json': cluster });
      return [services.map(({ name }) => name), leftOut.map(({ name, reason }) => `${name}: ${reason}`)];
    };
    expect(names({ containerInstances: [] })).toEqual([['a', 'b', 'c'], []]);
    expect(names({ clusterName: 'prod' })).toEqual([['a', 'c'], ['b: it runs on the cluster test']]);
  });

  test('high up in the folders is chosen before deeper ones', () => {
    const files = {
      'a/b/x.ecs-cluster.json': { clusterName: 'deep' },
      'a/y.ecs-cluster.json': { clusterName: 'high' },
    };
    expect(inputOf(files).cluster.name).toBe('high');
  });

  test('goes on with the instances that can be simulated, and says what is left out', () => {
    const { cluster, leftOut } = inputOf({
      'ecs-cluster.json': {
        region: 'us-east-1',
        containerInstances: [
          { instanceType: 'm9.huge', count: 2 },
          { instanceType: 'm9.huge', registeredResources: { cpu: 4096, memory: 8000 } },
          { availabilityZone: 'us-east-1b', registeredResources: { cpu: 1024, memory: 2000 } },
          { instanceType: 'm5.large', count: -3 },
          { instanceType: 'm5.large', count: 0 },
          { instanceType: 'm5.large', count: 1.5 },
          { instanceType: 'm5.large', count: 'two' },
          { ec2InstanceId: 'i-9', availabilityZone: 'us-east-1c' },
          { instanceType: 'm5.large', registeredResources: { memory: -5 } },
          'm5.large',
          '${INSTANCE}',
          { instanceType: 'm5.large', count: '${COUNT}', availabilityZone: '${ZONE}' },
          {
            instanceType: 'm5.large',
            availabilityZone: 'us-east-1c',
            attributes: { 'ecs.availability-zone': 'us-east-1d' },
          },
        ],
        capacityProviders: [
          { name: 'odd', autoScalingGroup: { instanceType: 'm5.large', minSize: 5, maxSize: 2, desiredCapacity: 1 } },
          { name: 'none', autoScalingGroup: { instanceType: 'm9.huge', desiredCapacity: 3, maxSize: 3 } },
          { name: 'open', autoScalingGroup: { instanceTypes: ['m5.large'], minSize: 1, maxSize: '${MOST}' } },
        ],
      },
    });
    expect(
      cluster.containerInstances.map(({ instanceType, count, availabilityZone }) => [
        instanceType,
        count,
        availabilityZone,
      ]),
    ).toEqual([
      ['m9.huge', 1, 'us-east-1a'],
      [undefined, 1, 'us-east-1b'],
      ['m5.large', 0, 'us-east-1a'],
      ['m5.large', 1, 'us-east-1a'],
      ['m5.large', 1, 'us-east-1d'],
    ]);
    expect(leftOut.map(({ name, reason }) => `${name}: ${reason}`)).toEqual([
      'm9.huge: the CPU and memory of its type are not known, state them under `registeredResources`',
      'm5.large: its `count` must be a whole number, 0 or more',
      'm5.large: its `count` must be a whole number, 0 or more',
      'm5.large: its `count` must be a whole number, 0 or more',
      'i-9: neither `instanceType` nor `registeredResources` says how large it is',
      'm5.large: its `registeredResources` leave nothing for tasks',
      'a container instance: it is no object',
      'a container instance: a template fills it in',
      'none: the CPU and memory of m9.huge are not known, so it launches none',
    ]);
    expect(cluster.assumptions).toEqual([
      'm5.large: its count is not known, assumed 1.',
      'm5.large: its availabilityZone is not known, assumed us-east-1a.',
      'The sizes of odd are not known or contradict each other; taken as 5 of at most 5 instances.',
      'The sizes of open are not known or contradict each other; taken as 1 of at most 1 instances.',
    ]);
  });

  test('goes on without what cannot be simulated, and says so', () => {
    const { cluster, leftOut } = inputOf({
      'web/task.json': task('web'),
      'ecs-cluster.json': {
        capacityProviders: [{ name: 'empty' }, { name: 'mi', managedInstancesProvider: {} }],
        subnets: [
          { availableIpAddressCount: 9 },
          { subnetId: 'subnet-1' },
          { subnetId: 's', cidrBlock: '10.0.0.0/28' },
        ],
        services: ['web/service.json', 'web/task.json', 5],
        tasks: ['web/nothing.json'],
      },
    });
    expect(leftOut.map(({ name, reason }) => `${name}: ${reason}`)).toEqual([
      'empty: it has neither `autoScalingGroup` nor `managedInstancesProvider`',
      'a subnet: it has no `subnetId`',
      'subnet-1: how many addresses it has is not known',
      'an entry: it is neither a path nor an object',
      'web/service.json: the cluster file names it, and it is not in the workspace',
      'web/task.json: it is no service definition',
      'web/nothing.json: the cluster file names it, and it is not in the workspace',
    ]);
    expect(leftOut[0]?.origin).toBe('file:///shop/ecs-cluster.json#L4,15');
    expect(cluster.capacityProviders.map(({ name }) => name)).toEqual(['mi']);
    expect(cluster.subnets.map(({ availableIpAddressCount }) => availableIpAddressCount)).toEqual([11]);
  });
});

describe('the prices of a cluster file', () => {
  test('replace the published ones', () => {
    const { cluster } = inputOf({
      'ecs-cluster.json': {
        prices: {
          asOf: '2026-11-01',
          fargate: {
            X86_64: { perVCpuHourUsd: 0.05, perGBHourUsd: 0.006 },
            ARM64: { perVCpuHourUsd: 0.04 },
            WINDOWS: { perGBHourUsd: 0.02 },
            spotDiscount: 0.6,
            ephemeralStoragePerGBHourUsd: 0.0002,
          },
          instanceTypes: { 'm5.large': 0.1 },
          managedInstancesFees: { default: 0.01 },
          savingsPlans: { coverage: 0.5, discount: 0.3 },
          publicIpv4PerHourUsd: 0.006,
        },
      },
    });
    expect(cluster.prices).toEqual({
      asOf: '2026-11-01',
      fargateVcpuHour: 0.05,
      fargateGbHour: 0.006,
      fargateArm: { vcpuHour: 0.04 },
      fargateWindows: { gbHour: 0.02 },
      fargateSpotDiscount: 0.6,
      ephemeralStorageGbHour: 0.0002,
      publicIpv4Hour: 0.006,
      instanceHour: { 'm5.large': 0.1 },
      instanceDiscount: 0.15,
      managedInstancesFeeHour: { default: 0.01 },
    });
  });
});

test('the prices of the settings hold where the cluster file says nothing', () => {
  const settings = { ...DEFAULT_SETTINGS, prices: { publicIpv4PerHourUsd: 0.004, instanceTypes: { 'm5.large': 0.2 } } };
  const priced = (prices: object | undefined, stated: object = settings.prices) => {
    const workspace = workspaceOf({ 'ecs-cluster.json': { clusterName: 'a', ...(prices ? { prices } : {}) } }, () => ({
      ...settings,
      prices: { ...stated },
    }));
    return previewInput(workspace, undefined).cluster.prices;
  };
  expect(priced(undefined)).toEqual({ publicIpv4Hour: 0.004, instanceHour: { 'm5.large': 0.2 } });
  expect(priced({ publicIpv4PerHourUsd: 0.006 })).toEqual({ publicIpv4Hour: 0.006, instanceHour: { 'm5.large': 0.2 } });
  expect(priced(undefined, {})).toBeUndefined();
  expect(priced(undefined, { publicIpv4PerHourUsd: 'much' })).toEqual({});
});

describe('what is certain', () => {
  const isCertain = (serviceMore: object, taskMore: object = {}) =>
    inputOf({ 's.json': service('a', serviceMore), 't.json': task('a', taskMore) }).planned.map((it) => it.isCertain);

  test('a service whose numbers all stand there', () => {
    expect(isCertain({})).toEqual([true]);
    expect(isCertain({ schedulingStrategy: 'DAEMON', desiredCount: undefined })).toEqual([true]);
  });

  test.each([
    ['a count that a template fills in', { desiredCount: '${COUNT}' }, {}],
    ['no count', { desiredCount: undefined }, {}],
    ['a launch type that a template fills in', { launchType: '${TYPE}' }, {}],
    ['a part of its strategy', { launchType: undefined, capacityProviderStrategy: [{ capacityProvider: '${P}' }] }, {}],
    ['an update that keeps its launch type', { launchType: undefined, service: 'a', serviceName: undefined }, {}],
    ['the memory of its task', {}, { memory: '${MEMORY}' }],
    ['a constraint of its task', {}, { placementConstraints: [{ type: 'memberOf', expression: '${WHERE}' }] }],
  ])('not %s', (_, serviceMore, taskMore) => {
    expect(isCertain(serviceMore, taskMore)).toEqual([false]);
  });

  test('not a task that nobody asks for', () => {
    const files = { 't.json': task('a') };
    expect(inputOf(files).planned.map((it) => it.isCertain)).toEqual([false]);
    const asked = inputOf({ ...files, 'ecs-cluster.json': { tasks: ['t.json'] } });
    expect(asked.planned.map((it) => it.isCertain)).toEqual([true]);
  });

  test('subnets of which a template fills in one are not known', () => {
    const subnets = (list: string[]) =>
      inputOf({
        's.json': service('a', { networkConfiguration: { awsvpcConfiguration: { subnets: list } } }),
        't.json': task('a'),
      }).services[0]?.subnets;
    expect(subnets(['subnet-1'])).toEqual(['subnet-1']);
    expect(subnets(['subnet-1', '${SUBNET}'])).toEqual([]);
  });
});
