import { describe, expect, test } from 'vitest';
import { detailsInSteps } from '../../../server/src/features/preview/details.ts';
import { preview } from '../../../server/src/features/preview/preview.ts';
import type { WorkspacePreview } from '../../../server/src/protocol.ts';
import type { Rollout } from '../../../server/src/scheduler/preview.ts';
import { rebalance } from '../../../server/src/scheduler/scaling/zoneRebalancing.ts';
import { finish } from '../../../server/src/scheduler/steps.ts';
import { workspaceOf } from '../client/workspaceOf.ts';

/**
 * Twenty-six outcomes that AWS's documentation fixes, or users have seen, from the files that people write to what the preview says.
 * What no file asks for stands beside the scheduler: scale-in (15) in scaleIn.test.ts, the circuit breaker (23) in deployment.test.ts.
 */

type Written = { service?: object; task?: object; container?: object; instances?: readonly object[]; cluster?: object };

const workspaceWith = ({ service, task, container, instances = [], cluster }: Written) =>
  workspaceOf({
    'service.json': { serviceName: 'web', taskDefinition: 'web', desiredCount: 1, launchType: 'EC2', ...service },
    'task.json': {
      family: 'web',
      networkMode: 'bridge',
      containerDefinitions: [{ name: 'web', image: 'web:1', memory: 100, ...container }],
      ...task,
    },
    'ecs-cluster.json': { region: 'eu-west-1', containerInstances: instances, ...cluster },
  });

const previewOf = (written: Written): WorkspacePreview => preview(workspaceWith(written));
const serviceOf = (written: Written) => previewOf(written).services[0]!;
const placed = (written: Written) => serviceOf(written).placed;
const codes = (written: Written) => serviceOf(written).reasons.map(({ code }) => code);
const tasksOn = (written: Written) =>
  Object.fromEntries(previewOf(written).instances.map(({ id, tasks }) => [id, tasks.length]));

function rolloutOf(written: Written): Rollout {
  const key = { name: 'web', origin: 'file:///shop/service.json' };
  return finish(detailsInSteps(workspaceWith(written), {}, key))!.rollout!;
}
const wavesOf = (written: Written) =>
  rolloutOf(written).waves.map(({ started, stopped }) => `+${started.tasks} −${stopped.tasks}`);

const custom = (memory: number, zone = 'a', more: object = {}) => ({
  availabilityZone: `eu-west-1${zone}`,
  registeredResources: { cpu: 1024, memory },
  ...more,
});
const ofType = (instanceType: string, more: object = {}) => ({ instanceType, availabilityZone: 'eu-west-1a', ...more });
const rolling = (desiredCount: number, minimumHealthyPercent: number, maximumPercent: number, more: object = {}) => ({
  desiredCount,
  deploymentConfiguration: { minimumHealthyPercent, maximumPercent },
  ...more,
});
const port = (hostPort: number, protocol = 'tcp') => ({ portMappings: [{ containerPort: 80, hostPort, protocol }] });
const distinct = { placementConstraints: [{ type: 'distinctInstance' }] };
const memberOf = (expression: string) => ({ placementConstraints: [{ type: 'memberOf', expression }] });
const binpack = { type: 'binpack', field: 'memory' };
const spread = { type: 'spread', field: 'attribute:ecs.availability-zone' };

const BY_NUMBERS = 'Stuck at wave 1: minimumHealthyPercent forbids to stop a task and maximumPercent to start one.';

describe('deployments', () => {
  const roomForEight = [custom(800)];

  test('1. four tasks, 100/200, room for eight: four start, four stop', () => {
    expect(wavesOf({ service: rolling(4, 100, 200), instances: roomForEight })).toEqual(['+4 −4']);
  });
  test('2. four tasks, 50/100: two stop, two start, again; never more than four, never fewer than two', () => {
    const written = { service: rolling(4, 50, 100), instances: roomForEight };
    expect(wavesOf(written)).toEqual(['+0 −2', '+2 −2', '+2 −0']);
    expect(rolloutOf(written)).toMatchObject({ peakTasks: 4, lowestHealthy: 2 });
  });
  test('3. two tasks, 75/100: none may stop and none start', () => {
    const rollout = rolloutOf({ service: rolling(2, 75, 100), instances: roomForEight });
    expect(rollout).toMatchObject({ lower: 2, upper: 2, message: BY_NUMBERS });
  });
  test('4. three tasks, 100/125: the same', () => {
    const rollout = rolloutOf({ service: rolling(3, 100, 125), instances: roomForEight });
    expect(rollout).toMatchObject({ lower: 3, upper: 3, message: BY_NUMBERS });
  });
  test('5. one task: 100/150 is stuck, 100/200 starts first, 0/100 stops first', () => {
    const one = (minimum: number, maximum: number) => ({
      service: rolling(1, minimum, maximum),
      instances: roomForEight,
    });
    expect(rolloutOf(one(100, 150)).message).toBe(BY_NUMBERS);
    expect(wavesOf(one(100, 200))).toEqual(['+1 −1']);
    expect(wavesOf(one(0, 100))).toEqual(['+0 −1', '+1 −0']);
    expect(rolloutOf(one(0, 100)).lowestHealthy).toBe(0);
  });
  test('6. a static host port on the only instance: 100/200 is stuck, 0/100 and a dynamic port are not', () => {
    const on = (hostPort: number, minimum: number, maximum: number) =>
      rolloutOf({
        service: rolling(1, minimum, maximum),
        container: port(hostPort),
        instances: roomForEight,
      });
    expect(on(80, 100, 200).stuck).toMatchObject({ wave: 1, reasons: [{ code: 'RESOURCE:PORTS', instances: 1 }] });
    expect(on(80, 0, 100).result).toBe('COMPLETED');
    expect(on(0, 100, 200)).toMatchObject({ result: 'COMPLETED', peakTasks: 2 });
  });
  test('7. distinctInstance, as many instances as tasks: stuck but for a fourth instance or a minimum of 66', () => {
    const three = [custom(800), custom(800), custom(800)];
    const stuck = rolloutOf({ service: rolling(3, 100, 200, distinct), instances: three });
    expect(stuck.stuck?.reasons.map(({ code }) => code)).toEqual([
      'DistinctInstance placement constraint unsatisfied.',
    ]);
    const withFourth = { service: rolling(3, 100, 200, distinct), instances: [...three, custom(800)] };
    expect(wavesOf(withFourth)).toEqual(['+1 −1', '+1 −1', '+1 −1']);
    const withLess = { service: rolling(3, 66, 200, distinct), instances: three };
    expect(rolloutOf(withLess)).toMatchObject({ result: 'COMPLETED', lower: 2, lowestHealthy: 2 });
  });
  test('24. blue/green with a static port needs twice the instances; traffic moves in steps', () => {
    const blueGreen = (instances: number, configuration: object) =>
      rolloutOf({
        service: { desiredCount: 4, deploymentConfiguration: configuration },
        container: port(80),
        instances: [custom(800, 'a', { count: instances })],
      });
    expect(blueGreen(4, { strategy: 'BLUE_GREEN' })).toMatchObject({ result: 'STUCK', peakTasks: 4 });
    expect(blueGreen(8, { strategy: 'BLUE_GREEN' })).toMatchObject({ result: 'COMPLETED', traffic: [100] });
    const linear = { strategy: 'LINEAR', linearConfiguration: { stepPercent: 20 } };
    expect(blueGreen(8, linear).traffic).toEqual([20, 40, 60, 80, 100]);
    const canary = { strategy: 'CANARY', canaryConfiguration: { canaryPercent: 10 } };
    expect(blueGreen(8, canary).traffic).toEqual([10, 100]);
  });
  test('25. six tasks in a /28 subnet on Fargate: smaller steps when rolling, too few addresses for blue/green', () => {
    const written = (configuration: object) => ({
      service: {
        desiredCount: 6,
        launchType: 'FARGATE',
        networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
        deploymentConfiguration: configuration,
      },
      task: { networkMode: 'awsvpc', requiresCompatibilities: ['FARGATE'], cpu: '256', memory: '512' },
      cluster: { subnets: [{ subnetId: 'subnet-1', availabilityZone: 'eu-west-1a', cidrBlock: '10.0.0.0/28' }] },
    });
    expect(wavesOf(written({ minimumHealthyPercent: 100, maximumPercent: 200 }))).toEqual(['+5 −5', '+1 −1']);
    expect(rolloutOf(written({ strategy: 'BLUE_GREEN' })).stuck?.reasons).toMatchObject([
      { code: 'InsufficientFreeAddressesInSubnet' },
    ]);
  });
});

describe('what fits on an instance', () => {
  test('8. one task of 1,000 units on 1,024; one of 1,000 MiB on 1,024', () => {
    const instances = [custom(2048)];
    expect(placed({ service: { desiredCount: 2 }, container: { cpu: 1000, memory: 200 }, instances })).toBe(1);
    expect(placed({ service: { desiredCount: 2 }, container: { memory: 1000 }, instances: [custom(1024)] })).toBe(1);
  });
  test('9. an m4.large registers 7,985 MiB: none of 8,192, two of 3,992, one of 3,993', () => {
    const instances = [ofType('m4.large', { registeredResources: { memory: 7985 } })];
    const withMemory = (memory: string) => ({ service: { desiredCount: 2 }, task: { memory }, instances });
    expect(codes(withMemory('8192'))).toEqual(['RESOURCE:MEMORY']);
    expect([placed(withMemory('8192')), placed(withMemory('3992')), placed(withMemory('3993'))]).toEqual([0, 2, 1]);
  });
  test('10. a reservation counts in place of the limit, the task’s memory in place of both', () => {
    const containerDefinitions = [
      { name: 'a', image: 'a:1', memory: 1024, memoryReservation: 512 },
      { name: 'b', image: 'b:1', memory: 512 },
    ];
    const used = (task: object) => {
      const { registered, remaining } = previewOf({
        task: { containerDefinitions, ...task },
        instances: [custom(4000)],
      }).instances[0]!;
      return registered.memory - remaining.memory;
    };
    expect([used({}), used({ memory: '2048' })]).toEqual([1024, 2048]);
  });
  test('11. awsvpc: c5.large takes two tasks, ten with trunking; t3.medium two either way', () => {
    const taken = (type: string, awsvpcTrunking: string) =>
      placed({
        service: { desiredCount: 12, networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } } },
        task: { networkMode: 'awsvpc' },
        instances: [ofType(type)],
        cluster: { accountSettings: { awsvpcTrunking } },
      });
    expect([taken('c5.large', 'disabled'), taken('c5.large', 'enabled')]).toEqual([2, 10]);
    expect([taken('t3.medium', 'disabled'), taken('t3.medium', 'enabled')]).toEqual([2, 2]);
  });
  test('17. ports that the agent holds: 22 and 51678 by tcp, 53 on Windows', () => {
    const fits = (hostPort: number, protocol: string, more: object = {}) =>
      placed({ container: port(hostPort, protocol), instances: [ofType('m5.large', more)] }) === 1;
    expect([fits(22, 'tcp'), fits(51678, 'tcp'), fits(22, 'udp'), fits(51680, 'tcp'), fits(53, 'tcp')]).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
    expect(fits(53, 'tcp', { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' })).toBe(false);
    expect(codes({ container: port(22), instances: [ofType('m5.large')] })).toEqual(['RESOURCE:PORTS']);
  });
});

describe('where the next task goes', () => {
  test('12. without a strategy to the zone with the fewest, there to the instance with the fewest', () => {
    const instances = [custom(800, 'a'), custom(800, 'a'), custom(800, 'b'), custom(800, 'c')];
    expect(tasksOn({ service: { desiredCount: 3 }, instances })).toEqual({ 'i-1': 1, 'i-2': 0, 'i-3': 1, 'i-4': 1 });
    expect(tasksOn({ service: { desiredCount: 4 }, instances })).toEqual({ 'i-1': 1, 'i-2': 1, 'i-3': 1, 'i-4': 1 });
  });
  test('13. binpack by memory: the fullest that still fits', () => {
    const on = (memory: number) =>
      tasksOn({
        service: { placementStrategy: [binpack] },
        container: { memory },
        instances: [custom(512), custom(1024)],
      });
    expect([on(400), on(600)]).toEqual([
      { 'i-1': 1, 'i-2': 0 },
      { 'i-1': 0, 'i-2': 1 },
    ]);
  });
  test('14. spread over zones, then binpack: the emptier zone, there the fuller instance', () => {
    const instances = [custom(2500, 'b'), custom(1000, 'a'), custom(3000, 'a')];
    const service = { desiredCount: 2, placementStrategy: [spread, binpack] };
    expect(tasksOn({ service, container: { memory: 500 }, instances })).toEqual({ 'i-1': 1, 'i-2': 1, 'i-3': 0 });
  });
  test('16. a missing attribute fails != too, but not not(==)', () => {
    const instances = [custom(800), custom(800, 'a', { attributes: { stack: 'dev' } })];
    const on = (expression: string) =>
      tasksOn({
        service: { desiredCount: 2, ...memberOf(expression) },
        instances: [...instances, custom(800, 'a', { attributes: { stack: 'prod' } })],
      });
    expect(on('attribute:stack != prod')).toEqual({ 'i-1': 0, 'i-2': 2, 'i-3': 0 });
    expect(on('not(attribute:stack == prod)')).toEqual({ 'i-1': 1, 'i-2': 1, 'i-3': 0 });
  });
  test('22. a daemon runs on each active instance that its constraint allows, and before replicas', () => {
    const daemon = { schedulingStrategy: 'DAEMON', desiredCount: undefined };
    const stack = { attributes: { stack: 'prod' } };
    const instances = [
      custom(800, 'a', stack),
      custom(800, 'a', stack),
      custom(800),
      custom(800, 'a', { ...stack, status: 'DRAINING' }),
    ];
    expect(serviceOf({ service: { ...daemon, ...memberOf('attribute:stack == prod') }, instances })).toMatchObject({
      desiredCount: 2,
      placed: 2,
    });
    const { services } = preview(
      workspaceOf({
        'a.json': { serviceName: 'api', taskDefinition: 'api', desiredCount: 1, launchType: 'EC2' },
        'b.json': { serviceName: 'agent', taskDefinition: 'agent', launchType: 'EC2', schedulingStrategy: 'DAEMON' },
        'api.json': { family: 'api', containerDefinitions: [{ name: 'api', image: 'api:1', memory: 1024 }] },
        'agent.json': { family: 'agent', containerDefinitions: [{ name: 'agent', image: 'agent:1', memory: 256 }] },
        'ecs-cluster.json': { containerInstances: [custom(1200)] },
      }),
    );
    expect(services.map(({ name, placed: count }) => [name, count])).toEqual([
      ['api', 0],
      ['agent', 1],
    ]);
  });
  test('26. zone rebalancing: three and one become two and two; not with a maximum of 100 or binpack first', () => {
    const rebalancing = (service: object) => {
      const written = {
        service: { desiredCount: 4, availabilityZoneRebalancing: 'ENABLED', ...service },
        container: port(80),
        instances: [custom(800, 'a', { count: 3 }), custom(800, 'b', { count: 2 })],
      };
      // one of two in b is lost and started again in a, where an instance has the port
      const whatIf = [{ kind: 'remove-instance', instance: 'i-4' }] as const;
      const key = { name: 'web', origin: 'file:///shop/service.json' };
      return finish(detailsInSteps(workspaceWith(written), { whatIf }, key))!.rebalancing;
    };
    expect(rebalancing({})).toEqual({
      isActive: true,
      moves: [],
      message: 'Its tasks are not balanced over the zones, and there is no room where there are fewer.',
    });
    expect(rebalancing({ deploymentConfiguration: { maximumPercent: 100 } }).isActive).toBe(false);
    expect(rebalancing({ placementStrategy: [binpack, spread] }).isActive).toBe(false);
    expect(rebalance({ a: 3, b: 1 }, { b: 1 })).toEqual([{ start: 'b', stop: 'a' }]);
  });
});

describe('capacity', () => {
  const group = (name: string, autoScalingGroup: object, managedScaling: object = {}) => ({
    name,
    autoScalingGroup: {
      minSize: 0,
      maxSize: 10,
      desiredCapacity: 0,
      availabilityZones: ['eu-west-1a'],
      ...autoScalingGroup,
    },
    managedScaling: { status: 'ENABLED', targetCapacity: 100, ...managedScaling },
  });
  type Item = readonly [name: string, base: number, weight: number];
  const strategy = (...items: readonly Item[]) => ({
    launchType: undefined,
    capacityProviderStrategy: items.map(([capacityProvider, base, weight]) => ({ capacityProvider, base, weight })),
  });

  test('18. how tasks are split by base and weight', () => {
    const split = (desiredCount: number, ...items: Item[]) =>
      serviceOf({
        service: { desiredCount, ...strategy(...items) },
        task: { networkMode: 'awsvpc', requiresCompatibilities: ['FARGATE'], cpu: '256', memory: '512' },
      });
    expect(split(10, ['FARGATE', 0, 1], ['FARGATE_SPOT', 0, 1]).capacityProviders).toEqual({
      FARGATE: 5,
      FARGATE_SPOT: 5,
    });
    expect(split(11, ['FARGATE', 1, 1], ['FARGATE_SPOT', 0, 4]).capacityProviders).toEqual({
      FARGATE: 3,
      FARGATE_SPOT: 8,
    });
    expect(split(5, ['FARGATE', 2, 0], ['FARGATE_SPOT', 0, 1]).capacityProviders).toEqual({
      FARGATE: 2,
      FARGATE_SPOT: 3,
    });
    expect(split(5, ['FARGATE', 0, 0], ['FARGATE_SPOT', 0, 0])).toMatchObject({
      placed: 0,
      reasons: [{ code: 'CAPACITY_PROVIDER' }],
    });
  });

  const groupOf = (written: Written, ...providers: object[]) => {
    const { capacityProviders, services } = previewOf({ ...written, cluster: { capacityProviders: providers } });
    return [services[0]!.pending, ...capacityProviders.map(({ instances, wouldLaunch }) => instances + wouldLaunch)];
  };
  const onGeneral = (desiredCount: number) => ({ desiredCount, ...strategy(['general', 0, 1]) });

  test('19. a group at zero starts with two instances; four that are full and three tasks more make seven', () => {
    const oneEach = { container: { memory: 5000 } };
    expect(groupOf({ service: onGeneral(1), ...oneEach }, group('general', { instanceType: 'm5.large' }))).toEqual([
      0, 2,
    ]);
    const four = group('general', { instanceType: 'm5.large', desiredCapacity: 4 });
    expect(groupOf({ service: onGeneral(7), ...oneEach }, four)).toEqual([0, 7]);
  });
  test('20. a task that does not fit the smallest type of a group waits for ever', () => {
    const mixed = group('general', { instanceTypes: ['c5.large', 'c5.4xlarge'] });
    expect(groupOf({ service: onGeneral(1), container: { cpu: 4096 } }, mixed)).toEqual([1, 0]);
    expect(
      groupOf({ service: onGeneral(1), container: { cpu: 4096 } }, group('general', { instanceTypes: ['c5.4xlarge'] })),
    ).toEqual([0, 2]);
  });
  test('21. target 80 keeps two of ten empty; a minimum step of five adds five', () => {
    const container = { memory: 5000 };
    const eight = group(
      'general',
      { instanceType: 'm5.large', desiredCapacity: 8, maxSize: 20 },
      { targetCapacity: 80 },
    );
    expect(groupOf({ service: onGeneral(8), container }, eight)).toEqual([0, 10]);
    const step = { minimumScalingStepSize: 5 };
    const four = group('general', { instanceType: 'm5.large', desiredCapacity: 4, maxSize: 20 }, step);
    expect(groupOf({ service: onGeneral(5), container }, four)).toEqual([0, 9]);
  });
});
