import { describe, expect, test } from 'vitest';
import { FARGATE_CPU_UNITS, fargateSize } from '../../../server/src/facts/fargateSizes.ts';
import { placement, previewOf } from './placement.ts';

const size = { cpu: 256, memory: 512, awsvpc: true };
const subnet = (subnetId: string, availabilityZone: string, availableIpAddressCount: number) => ({
  subnetId,
  availabilityZone,
  availableIpAddressCount,
});

describe('Fargate', () => {
  placement('tasks are spread over the zones of the subnets', {
    cluster: { subnets: [subnet('s-a', 'a', 100), subnet('s-b', 'b', 100)] },
    service: { ...size, desiredCount: 5, launchType: 'FARGATE', subnets: ['s-a', 's-b'] },
    capacityProviders: { FARGATE: 5 },
    zones: { a: 3, b: 2 },
  });
  placement('one address a task: a /28 has 11', {
    cluster: { subnets: [subnet('s-a', 'a', 11)] },
    service: { ...size, desiredCount: 12, launchType: 'FARGATE', subnets: ['s-a'] },
    zones: { a: 11 },
    pending: 1,
    reasons: { InsufficientFreeAddressesInSubnet: 0 },
  });
  placement('services share the addresses', {
    cluster: { subnets: [subnet('s-a', 'a', 11)] },
    before: [{ ...size, desiredCount: 8, launchType: 'FARGATE' }],
    service: { ...size, desiredCount: 4, launchType: 'FARGATE', subnets: ['s-a'] },
    zones: { a: 3 },
    pending: 1,
    reasons: { InsufficientFreeAddressesInSubnet: 0 },
  });
  placement('subnets that the cluster does not know have addresses enough', {
    service: { ...size, desiredCount: 3, launchType: 'FARGATE', subnets: ['s-x'] },
    capacityProviders: { FARGATE: 3 },
  });
  placement('base and weight over FARGATE and FARGATE_SPOT', {
    service: {
      ...size,
      desiredCount: 10,
      capacityProviderStrategy: [
        { capacityProvider: 'FARGATE', base: 2, weight: 1 },
        { capacityProvider: 'FARGATE_SPOT', base: 0, weight: 3 },
      ],
    },
    capacityProviders: { FARGATE: 4, FARGATE_SPOT: 6 },
  });
  placement('a size that Fargate has not', {
    service: { cpu: 256, memory: 600, launchType: 'FARGATE' },
    pending: 1,
    reasons: { FARGATE_SIZE: 0 },
  });
  test('tasks and addresses in the preview', () => {
    const { fargate } = previewOf({
      cluster: { subnets: [subnet('s-a', 'a', 11)] },
      service: { ...size, launchType: 'FARGATE' },
    });
    expect(fargate).toEqual({
      tasks: [
        {
          service: 'web',
          origin: 'web',
          taskDefinition: 'web',
          cpu: 256,
          memory: 512,
          hostPorts: [],
          capacityProvider: 'FARGATE',
          availabilityZone: 'a',
          subnetId: 's-a',
        },
      ],
      subnets: [{ subnetId: 's-a', availabilityZone: 'a', availableIpAddressCount: 11, remaining: 10 }],
    });
  });
});

test('every Fargate size, its range for people and Windows', () => {
  expect(FARGATE_CPU_UNITS.map((cpu) => [cpu, fargateSize(cpu)!.range, fargateSize(cpu)!.windows])).toEqual([
    [256, '512, 1024 or 2048', false],
    [512, '1024–4096 in steps of 1024', false],
    [1024, '2048–8192 in steps of 1024', true],
    [2048, '4096–16384 in steps of 1024', true],
    [4096, '8192–30720 in steps of 1024', true],
    [8192, '16384–61440 in steps of 4096', false],
    [16384, '32768–122880 in steps of 8192', false],
    [32768, '61440, 122880 or 249856', false],
  ]);
  expect(fargateSize(512)!.memoryMiB).toEqual([1024, 2048, 3072, 4096]);
  expect(fargateSize(300)).toBeUndefined();
});
