import { describe, expect, test } from 'vitest';
import { simulate } from '../../../server/src/scheduler/simulate.ts';
import { drawnCluster, drawnService } from './drawing.ts';
import { placement, tasksByInstance } from './placement.ts';

describe('DAEMON', () => {
  placement('one task on each active instance that satisfies the constraint', {
    instances: [
      'i-1 a 1024/1200 logs=yes',
      'i-2 a 1024/1200 logs=yes',
      'i-3 a 1024/1200',
      'i-4 a 1024/1200 logs=yes draining',
    ],
    service: {
      name: 'agent',
      schedulingStrategy: 'DAEMON',
      memory: 256,
      placementConstraints: [{ type: 'memberOf', expression: 'attribute:logs == yes' }],
    },
    placed: { 'i-1': 1, 'i-2': 1 },
  });
  placement('without room on one instance the others are not affected', {
    instances: ['i-1 a 1024/1200', 'i-2 a 1024/200'],
    service: { name: 'agent', schedulingStrategy: 'DAEMON', memory: 256 },
    placed: { 'i-1': 1 },
    pending: 1,
    reasons: { 'RESOURCE:MEMORY': 1 },
  });
  test('comes before replicas, whatever the order', () => {
    const preview = simulate(drawnCluster(['i-1 a 1024/1200']), [
      drawnService({ name: 'web', memory: 1024 }),
      drawnService({ name: 'agent', schedulingStrategy: 'DAEMON', memory: 256 }),
    ]);
    expect(
      preview.services.map(({ name, desiredCount, placed, pending }) => [name, desiredCount, placed, pending]),
    ).toEqual([
      ['web', 1, 0, 1],
      ['agent', 1, 1, 0],
    ]);
  });
  test('runs on instances that would launch, which are sized with it in mind', () => {
    const custom = { registeredResources: { cpuUnits: 1024, memoryMiB: 1200 } };
    const cluster = drawnCluster([], {
      capacityProviders: [
        {
          kind: 'AUTO_SCALING_GROUP',
          name: 'general',
          autoScalingGroup: { ...custom, minSize: 0, maxSize: 9, desiredCapacity: 0, availabilityZones: ['a'] },
          managedScaling: { status: 'ENABLED' },
        },
      ],
    });
    const strategy = [{ capacityProvider: 'general', base: 0, weight: 1 }];
    const preview = simulate(cluster, [
      drawnService({ name: 'agent', schedulingStrategy: 'DAEMON', memory: 256 }),
      drawnService({ name: 'web', memory: 500, desiredCount: 2, capacityProviderStrategy: strategy }),
    ]);
    expect(tasksByInstance(preview, 'web')).toEqual({ 'general-1': 1, 'general-2': 1 });
    expect(tasksByInstance(preview, 'agent')).toEqual({ 'general-1': 1, 'general-2': 1 });
    expect(preview.services[0]).toMatchObject({ desiredCount: 2, placed: 2, pending: 0 });
  });
});
