import { describe, expect, test } from 'vitest';
import { deploymentBounds } from '../../../server/src/scheduler/deployment/bounds.ts';
import {
  type BreakerThreshold,
  circuitBreakerThreshold,
} from '../../../server/src/scheduler/deployment/circuitBreaker.ts';
import { rollout } from '../../../server/src/scheduler/deployment/rollout.ts';
import { trafficSteps } from '../../../server/src/scheduler/deployment/trafficSteps.ts';
import type { Rollout } from '../../../server/src/scheduler/preview.ts';
import type { Cluster, Deployment } from '../../../server/src/scheduler/types.ts';
import { type DrawnService, drawnCluster, drawnService } from './drawing.ts';

const DISTINCT = 'DistinctInstance placement constraint unsatisfied.';

type Deployed = {
  instances?: string[];
  cluster?: Partial<Cluster>;
  before?: DrawnService[];
  service: DrawnService;
  /** minimumHealthyPercent/maximumPercent */
  percents: `${number}/${number}`;
  strategy?: Deployment['strategy'];
};

function deploy({
  instances = [],
  cluster,
  before = [],
  service: drawn,
  percents,
  strategy = 'ROLLING',
}: Deployed): Rollout {
  const [minimumHealthyPercent = 0, maximumPercent = 0] = percents.split('/').map(Number);
  const service = drawnService({ ...drawn, deployment: { strategy, minimumHealthyPercent, maximumPercent } });
  return rollout(drawnCluster(instances, cluster), [...before.map(drawnService), service], service);
}

/** `+4 −0 → 4 old 4 new` for each wave. */
const drawnWaves = ({ waves }: Rollout): string[] =>
  waves.map(({ started, stopped, old, new: fresh }) => `+${started.tasks} −${stopped.tasks} → ${old} old ${fresh} new`);

const roomForEight = ['i-1 a 1024/4000', 'i-2 b 1024/4000'];

describe('rolling deployments that complete', () => {
  for (const { name, drawing, waves, lowestHealthy, peakTasks } of [
    {
      name: '100/200 with room for all: start, then stop',
      drawing: { instances: roomForEight, service: { desiredCount: 4, memory: 1000 }, percents: '100/200' as const },
      waves: ['+4 −4 → 0 old 4 new'],
      lowestHealthy: 4,
      peakTasks: 8,
    },
    {
      name: '50/100: two stop, two start, again',
      drawing: { instances: roomForEight, service: { desiredCount: 4, memory: 1000 }, percents: '50/100' as const },
      waves: ['+0 −2 → 2 old 0 new', '+2 −2 → 0 old 2 new', '+2 −0 → 0 old 4 new'],
      lowestHealthy: 2,
      peakTasks: 4,
    },
    {
      name: 'one task, 100/200: start, then stop',
      drawing: { instances: roomForEight, service: { memory: 1000 }, percents: '100/200' as const },
      waves: ['+1 −1 → 0 old 1 new'],
      lowestHealthy: 1,
      peakTasks: 2,
    },
    {
      name: 'one task, 0/100: stop, then start; a gap',
      drawing: { instances: roomForEight, service: { memory: 1000 }, percents: '0/100' as const },
      waves: ['+0 −1 → 0 old 0 new', '+1 −0 → 0 old 1 new'],
      lowestHealthy: 0,
      peakTasks: 1,
    },
    {
      name: 'room for one more: one after the other',
      drawing: {
        instances: ['i-1 a 1024/4000'],
        service: { desiredCount: 3, memory: 1000 },
        percents: '100/200' as const,
      },
      waves: ['+1 −1 → 2 old 1 new', '+1 −1 → 1 old 2 new', '+1 −1 → 0 old 3 new'],
      lowestHealthy: 3,
      peakTasks: 4,
    },
    {
      name: 'a fixed host port on the only instance, 0/100',
      drawing: { instances: ['i-1 a 1024/4000'], service: { hostPorts: ['80/tcp'] }, percents: '0/100' as const },
      waves: ['+0 −1 → 0 old 0 new', '+1 −0 → 0 old 1 new'],
      lowestHealthy: 0,
      peakTasks: 1,
    },
    {
      name: 'a dynamic host port, 100/200',
      drawing: { instances: ['i-1 a 1024/4000'], service: { dynamicHostPorts: 1 }, percents: '100/200' as const },
      waves: ['+1 −1 → 0 old 1 new'],
      lowestHealthy: 1,
      peakTasks: 2,
    },
    {
      name: 'distinctInstance on as many instances as tasks, 66/200: one at a time',
      drawing: {
        instances: ['i-1 a 1024/4000', 'i-2 a 1024/4000', 'i-3 a 1024/4000'],
        service: { desiredCount: 3, placementConstraints: [{ type: 'distinctInstance' as const }] },
        percents: '66/200' as const,
      },
      waves: ['+0 −1 → 2 old 0 new', '+1 −1 → 1 old 1 new', '+1 −1 → 0 old 2 new', '+1 −0 → 0 old 3 new'],
      lowestHealthy: 2,
      peakTasks: 3,
    },
    {
      name: 'a /28 subnet has 11 addresses for 6 + 6 Fargate tasks',
      drawing: {
        cluster: { subnets: [{ subnetId: 's', availabilityZone: 'a', availableIpAddressCount: 11 }] },
        service: {
          desiredCount: 6,
          cpu: 256,
          memory: 512,
          awsvpc: true,
          launchType: 'FARGATE' as const,
          subnets: ['s'],
        },
        percents: '100/200' as const,
      },
      waves: ['+5 −5 → 1 old 5 new', '+1 −1 → 0 old 6 new'],
      lowestHealthy: 6,
      peakTasks: 11,
    },
    {
      name: 'nothing desired, nothing to do',
      drawing: { service: { desiredCount: 0 }, percents: '100/200' as const },
      waves: [],
      lowestHealthy: 0,
      peakTasks: 0,
    },
  ]) {
    test(name, () => {
      const course = deploy(drawing);
      expect({ result: course.result, waves: drawnWaves(course) }).toEqual({ result: 'COMPLETED', waves });
      expect([course.lowestHealthy, course.peakTasks]).toEqual([lowestHealthy, peakTasks]);
    });
  }
  test('waves tell which instance, and the whole in a sentence', () => {
    const course = deploy({ instances: roomForEight, service: { desiredCount: 4, memory: 1000 }, percents: '50/100' });
    expect(course.waves[0]!.stopped).toEqual({ tasks: 2, instances: { 'i-1': 1, 'i-2': 1 }, fargate: {} });
    expect(course.waves[1]!.started).toEqual({ tasks: 2, instances: { 'i-1': 1, 'i-2': 1 }, fargate: {} });
    expect(course.message).toBe('Completes in 3 waves; at least 2 of 4 tasks serve, at most 4 run at a time.');
  });
  test('Auto Scaling groups launch what the deployment needs for a moment', () => {
    const course = deploy({
      cluster: {
        capacityProviders: [
          {
            kind: 'AUTO_SCALING_GROUP',
            name: 'general',
            autoScalingGroup: {
              registeredResources: { cpuUnits: 1024, memoryMiB: 2000 },
              minSize: 0,
              maxSize: 3,
              desiredCapacity: 2,
              availabilityZones: ['a'],
            },
            managedScaling: { status: 'ENABLED' },
          },
        ],
      },
      service: {
        desiredCount: 4,
        memory: 1000,
        capacityProviderStrategy: [{ capacityProvider: 'general', base: 0, weight: 1 }],
      },
      percents: '100/200',
    });
    expect(drawnWaves(course)).toEqual(['+2 −2 → 2 old 2 new', '+2 −2 → 0 old 4 new']);
    expect(course.wouldLaunch).toBe(1);
  });
  test('thousands of tasks with room for one more are not followed to the end', () => {
    const course = deploy({
      instances: ['i-1 a 1024/1501'],
      service: { desiredCount: 1500, memory: 1 },
      percents: '100/200',
    });
    expect({ result: course.result, waves: course.waves.length, message: course.message }).toEqual({
      result: 'UNFINISHED',
      waves: 1000,
      message: 'Still going after 1000 waves.',
    });
  });
});

describe('rolling deployments that get stuck', () => {
  const byNumbers = 'Stuck at wave 1: minimumHealthyPercent forbids to stop a task and maximumPercent to start one.';
  for (const { desiredCount, percents } of [
    { desiredCount: 2, percents: '75/100' as const },
    { desiredCount: 3, percents: '100/125' as const },
    { desiredCount: 1, percents: '100/150' as const },
    { desiredCount: 2, percents: '75/125' as const },
    { desiredCount: 7, percents: '100/100' as const },
  ]) {
    test(`${desiredCount} tasks, ${percents}: by numbers`, () => {
      const course = deploy({ instances: roomForEight, service: { desiredCount, memory: 1 }, percents });
      expect({ result: course.result, waves: course.waves, message: course.message }).toEqual({
        result: 'STUCK',
        waves: [],
        message: byNumbers,
      });
    });
  }
  test('the host port is taken on the only instance', () => {
    const course = deploy({ instances: ['i-1 a 1024/4000'], service: { hostPorts: ['80/tcp'] }, percents: '100/200' });
    expect(course.stuck).toEqual({
      wave: 1,
      message: 'no new task finds a place. 1 container instance has a needed host port taken: 80/tcp on i-1.',
      reasons: [
        {
          code: 'RESOURCE:PORTS',
          instances: 1,
          nearest: { instance: 'i-1', missing: { ports: ['80/tcp'] } },
          message: '1 container instance has a needed host port taken: 80/tcp on i-1.',
        },
      ],
    });
  });
  test('distinctInstance counts old and new tasks together', () => {
    const instances = ['i-1 a 1024/4000', 'i-2 a 1024/4000', 'i-3 a 1024/4000'];
    const service = { desiredCount: 3, placementConstraints: [{ type: 'distinctInstance' as const }] };
    const course = deploy({ instances, service, percents: '100/200' });
    expect(course.stuck!.reasons.map(({ code, instances: refused }) => [code, refused])).toEqual([[DISTINCT, 3]]);
    expect(deploy({ instances: [...instances, 'i-4 a 1024/4000'], service, percents: '100/200' }).result).toBe(
      'COMPLETED',
    );
  });
  test('later: the new revision is larger than what an old one leaves', () => {
    const service = drawnService({ desiredCount: 2, memory: 1000 });
    const revision = drawnService({ desiredCount: 2, memory: 1500 });
    const course = rollout(drawnCluster(['i-1 a 1024/2000', 'i-2 a 1024/1500']), [service], service, revision);
    expect(drawnWaves(course)).toEqual([]);
    expect(course.stuck!.reasons.map(({ code }) => code)).toEqual(['RESOURCE:MEMORY']);
    const stopping = { ...revision, deployment: { ...revision.deployment, minimumHealthyPercent: 50 } };
    expect(
      drawnWaves(rollout(drawnCluster(['i-1 a 1024/2000', 'i-2 a 1024/1500']), [service], service, stopping)),
    ).toEqual(['+0 −1 → 1 old 0 new', '+1 −1 → 0 old 1 new', '+1 −0 → 0 old 2 new']);
  });
});

describe('blue/green', () => {
  const fixedPort = { desiredCount: 4, hostPorts: ['80/tcp'] };
  const instances = (count: number) => Array.from({ length: count }, (_, at) => `i-${at + 1} a 1024/1000`);
  test('needs twice the instances with a fixed host port', () => {
    const onFour = deploy({ instances: instances(4), service: fixedPort, percents: '100/200', strategy: 'BLUE_GREEN' });
    expect(onFour.message).toBe(
      'Stuck at wave 1: 0 of 4 new tasks find a place beside the old ones. 4 container instances have a needed host port taken: 80/tcp on i-1.',
    );
    const onEight = deploy({
      instances: instances(8),
      service: fixedPort,
      percents: '100/200',
      strategy: 'BLUE_GREEN',
    });
    expect(drawnWaves(onEight)).toEqual(['+4 −0 → 4 old 4 new', '+0 −4 → 0 old 4 new']);
    expect(onEight).toMatchObject({ result: 'COMPLETED', lowestHealthy: 4, peakTasks: 8, traffic: [100] });
  });
  test('needs twice the addresses on Fargate', () => {
    const course = deploy({
      cluster: { subnets: [{ subnetId: 's', availabilityZone: 'a', availableIpAddressCount: 11 }] },
      service: { desiredCount: 6, cpu: 256, memory: 512, launchType: 'FARGATE', subnets: ['s'] },
      percents: '100/200',
      strategy: 'CANARY',
    });
    expect(course.stuck).toMatchObject({ wave: 1, reasons: [{ code: 'InsufficientFreeAddressesInSubnet' }] });
    expect(course.traffic).toEqual([5, 100]);
  });
});

describe('DAEMON', () => {
  const agent = { name: 'agent', schedulingStrategy: 'DAEMON' as const, memory: 256 };
  const instances = ['i-1 a 1024/300', 'i-2 a 1024/300', 'i-3 a 1024/300'];
  test('stops first, as many as the minimum allows', () => {
    expect(drawnWaves(deploy({ instances, service: agent, percents: '0/100' }))).toEqual(['+3 −3 → 0 old 3 new']);
    const careful = deploy({ instances, service: agent, percents: '50/100' });
    expect(drawnWaves(careful)).toEqual(['+1 −1 → 2 old 1 new', '+1 −1 → 1 old 2 new', '+1 −1 → 0 old 3 new']);
    expect(careful.lowestHealthy).toBe(2);
    expect(careful.peakCapacity).toEqual({ cpu: 0, memory: 3 * 256 });
  });
  test('cannot move with a minimum of 100', () => {
    expect(deploy({ instances, service: agent, percents: '100/100' }).message).toBe(
      'Stuck at wave 1: minimumHealthyPercent forbids to stop a task.',
    );
  });
});

test('an external controller is not simulated', () => {
  const service = drawnService({ deployment: { controller: 'EXTERNAL' } });
  expect(rollout(drawnCluster(['i-1 a 1024/1000']), [service], service).result).toBe('NOT_SIMULATED');
});

test('bounds: the lower one is rounded up, the upper one down', () => {
  expect(deploymentBounds(3, { minimumHealthyPercent: 66, maximumPercent: 125 })).toEqual({ lower: 2, upper: 3 });
  expect(deploymentBounds(2, { minimumHealthyPercent: 75, maximumPercent: 100 })).toEqual({ lower: 2, upper: 2 });
});

describe('circuit breaker', () => {
  for (const [desiredCount, threshold, failures] of [
    [1, undefined, 3],
    [25, undefined, 13],
    [400, undefined, 200],
    [800, undefined, 200],
    [800, { type: 'UNBOUNDED_PERCENT', value: 50 }, 400],
    [800, { type: 'COUNT', value: 5 }, 5],
  ] satisfies [number, BreakerThreshold | undefined, number][]) {
    test(`${desiredCount} tasks, ${threshold?.type ?? 'default'}`, () => {
      expect(circuitBreakerThreshold(desiredCount, threshold)).toBe(failures);
    });
  }
});

test('traffic shifts', () => {
  const deployment = drawnService({}).deployment;
  expect(trafficSteps({ ...deployment, strategy: 'LINEAR', stepPercent: 20 })).toEqual([20, 40, 60, 80, 100]);
  expect(trafficSteps({ ...deployment, strategy: 'LINEAR', stepPercent: 33.3 })).toEqual([33.3, 66.6, 99.9, 100]);
  expect(trafficSteps({ ...deployment, strategy: 'CANARY', canaryPercent: 10 })).toEqual([10, 100]);
  expect(trafficSteps({ ...deployment, strategy: 'BLUE_GREEN' })).toEqual([100]);
});
