import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rollout } from '../../server/src/scheduler/deployment/rollout.ts';
import { compareModesInSteps } from '../../server/src/scheduler/modes/compareModes.ts';
import { scaleOut } from '../../server/src/scheduler/scaling/scaleOut.ts';
import { settle, simulate } from '../../server/src/scheduler/simulate.ts';
import { smallestChanges } from '../../server/src/scheduler/smallestChanges.ts';
import { finish } from '../../server/src/scheduler/steps.ts';
import type { Cluster, ServiceToPlace } from '../../server/src/scheduler/types.ts';
import { drawnCluster, drawnService } from '../unit/scheduler/drawing.ts';

/** Numbers that a JSON text may hold. */
const anyNumber = fc.oneof(
  fc.integer({ min: -5, max: 50 }),
  fc.constantFrom(0, -1, 0.5, 1e9, -1e9, 1e300, Number.MAX_SAFE_INTEGER),
);
const anyZone = fc.constantFrom('', 'a', 'b', 'eu-west-1c');
const anyType = fc.constantFrom('m5.large', 'c5.4xlarge', 'hpc6a.48xlarge', 'm99.large', '', '__proto__', '*');
const anyText = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('attribute:x', 'instanceId', '__proto__', 'constructor'),
);

const anyCluster: fc.Arbitrary<Cluster> = fc
  .record({
    containerInstances: fc.array(
      fc.record(
        {
          id: anyText,
          instanceType: anyType,
          count: anyNumber,
          availabilityZone: anyZone,
          status: fc.constantFrom('ACTIVE' as const, 'DRAINING' as const, 'INACTIVE' as const),
          agentConnected: fc.boolean(),
          launchType: fc.constantFrom('EC2' as const, 'EXTERNAL' as const),
          capacityProvider: fc.constantFrom('group', 'managed', 'FARGATE'),
          registeredResources: fc.record(
            { cpuUnits: anyNumber, memoryMiB: anyNumber, gpus: anyNumber, enis: anyNumber },
            { requiredKeys: [] },
          ),
          attributes: fc.dictionary(anyText, fc.oneof(anyText, fc.constant(null))),
        },
        { requiredKeys: ['count', 'availabilityZone', 'status', 'agentConnected', 'launchType'] },
      ),
      { maxLength: 3 },
    ),
    group: fc.record({
      instanceType: anyType,
      minSize: anyNumber,
      maxSize: anyNumber,
      desiredCapacity: anyNumber,
      availabilityZones: fc.array(anyZone, { maxLength: 3 }),
    }),
    scaling: fc.record({
      status: fc.constantFrom('ENABLED' as const, 'DISABLED' as const),
      targetCapacity: anyNumber,
      minimumScalingStepSize: anyNumber,
    }),
    allowed: fc.array(anyType, { maxLength: 2 }),
    subnets: fc.array(fc.record({ subnetId: anyText, availabilityZone: anyZone, availableIpAddressCount: anyNumber }), {
      maxLength: 3,
    }),
    awsvpcTrunking: fc.boolean(),
  })
  .map(({ group, scaling, allowed, ...cluster }) => ({
    ...drawnCluster([]),
    ...cluster,
    capacityProviders: [
      { kind: 'AUTO_SCALING_GROUP', name: 'group', autoScalingGroup: group, managedScaling: scaling },
      {
        kind: 'MANAGED_INSTANCES',
        name: 'managed',
        availabilityZones: [],
        allowedInstanceTypes: allowed,
        excludedInstanceTypes: [],
      },
    ],
  }));

const anyService: fc.Arbitrary<ServiceToPlace> = fc
  .record({
    name: anyText,
    desiredCount: anyNumber,
    schedulingStrategy: fc.constantFrom('REPLICA' as const, 'REPLICA' as const, 'DAEMON' as const),
    launchType: fc.constantFrom(undefined, 'EC2' as const, 'FARGATE' as const, 'EXTERNAL' as const),
    capacityProviderStrategy: fc.array(
      fc.record({
        capacityProvider: fc.constantFrom('group', 'managed', 'FARGATE', 'FARGATE_SPOT', 'none'),
        base: anyNumber,
        weight: anyNumber,
      }),
      { maxLength: 3 },
    ),
    placementStrategy: fc.array(
      fc.oneof(
        fc.record({ type: fc.constant('spread' as const), field: anyText }),
        fc.constant({ type: 'random' as const }),
      ),
      { maxLength: 3 },
    ),
    placementConstraints: fc.array(fc.record({ type: fc.constant('memberOf' as const), expression: anyText }), {
      maxLength: 2,
    }),
    subnets: fc.array(anyText, { maxLength: 2 }),
    scalableTarget: fc.record({ minCapacity: anyNumber, maxCapacity: anyNumber }),
    load: fc.record({
      pattern: fc.constantFrom('steady' as const, 'batch' as const),
      averageCount: anyNumber,
      hoursPerMonth: anyNumber,
    }),
    deployment: fc.record({
      minimumHealthyPercent: anyNumber,
      maximumPercent: anyNumber,
      strategy: fc.constantFrom('ROLLING' as const, 'LINEAR' as const),
    }),
    task: fc.record({
      cpuUnits: anyNumber,
      memoryMiB: anyNumber,
      gpus: anyNumber,
      dynamicHostPorts: anyNumber,
      needsEni: fc.boolean(),
      hostPorts: fc.array(
        fc.record({ hostPort: anyNumber, protocol: fc.constantFrom('tcp' as const, 'udp' as const) }),
        { maxLength: 2 },
      ),
    }),
  })
  .map(({ launchType, ...service }) => drawnService({ ...service, ...(launchType ? { launchType } : {}) }));

test('no numbers and no texts of a cluster file or a definition make the simulation throw', () => {
  fc.assert(
    fc.property(anyCluster, fc.array(anyService, { minLength: 1, maxLength: 3 }), (cluster, services) => {
      const preview = simulate(cluster, services);
      expect(preview.services).toHaveLength(services.length);
      for (const { placed, pending, desiredCount } of preview.services) expect(placed + pending).toBe(desiredCount);
      expect(preview.instances.length).toBeLessThanOrEqual(5000);
      expect(new Set(preview.instances.map((instance) => instance.id)).size).toBe(preview.instances.length);
    }),
    { numRuns: 300 },
  );
}, 120_000);

test('nor what is asked of it afterwards', () => {
  fc.assert(
    fc.property(anyCluster, fc.array(anyService, { minLength: 1, maxLength: 2 }), (cluster, services) => {
      let asked = 0;
      const options = { shouldStop: () => ++asked > 20 };
      const service = services[0]!;
      expect(rollout(cluster, services, service, service, options).waves.length).toBeLessThanOrEqual(20);
      expect(finish(compareModesInSteps(settle(cluster, services), services)).services).toHaveLength(services.length);
      scaleOut(cluster, services, service);
      smallestChanges(cluster, services, service, options);
    }),
    { numRuns: 60 },
  );
}, 120_000);
