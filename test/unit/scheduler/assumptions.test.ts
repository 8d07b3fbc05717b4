import { describe, expect, test } from 'vitest';
import { previewOf } from './placement.ts';

const CHOICE = 'Where strategies leave a choice, the instance with the lowest id is taken; ECS may choose another.';

describe('assumptions', () => {
  test('none where nothing is left open', () => {
    expect(previewOf({ service: { desiredCount: 0 } }).assumptions).toEqual([]);
  });
  test('estimated memory, the choice among equals, the order of services', () => {
    expect(previewOf({ instances: ['i-1 a m5.large'], before: [{}], service: {} }).assumptions).toEqual([
      'What instances register of their memory depends on the AMI and is estimated (7618 of 8192 MiB on m5.large); registeredResources makes it exact.',
      'Services are placed in the order listed, daemons first; ECS promises no order.',
      CHOICE,
    ]);
  });
  test('many types are counted', () => {
    const instances = ['c5.large', 'c5.xlarge', 'm5.large', 'm5.xlarge', 'r5.large', 'r5.xlarge'].map(
      (type, at) => `i-${at} a ${type}`,
    );
    expect(previewOf({ instances, service: { desiredCount: 0 } }).assumptions).toEqual([
      'What instances register of their memory depends on the AMI and is estimated (3891 of 4096 MiB on c5.large, 7782 of 8192 MiB on c5.xlarge, 7618 of 8192 MiB on m5.large, 15237 of 16384 MiB on m5.xlarge, and 2 more types); registeredResources makes it exact.',
    ]);
  });
  test('standalone tasks, and spreading by an attribute that some lack', () => {
    const instances = ['i-1 a 9/9 rack=1', 'i-2 a 9/9'];
    expect(previewOf({ instances, service: { kind: 'standalone' } }).assumptions).toEqual([
      CHOICE,
      'Standalone tasks without a placement strategy are spread over zones, as services are.',
    ]);
    const placementStrategy = [{ type: 'spread' as const, field: 'attribute:rack' }];
    expect(previewOf({ instances, service: { placementStrategy } }).assumptions).toEqual([
      CHOICE,
      'Instances without the attribute rack count as one group where tasks are spread by it.',
    ]);
  });
  test('a base with weight 0', () => {
    const capacityProviderStrategy = [
      { capacityProvider: 'FARGATE', base: 2, weight: 0 },
      { capacityProvider: 'FARGATE_SPOT', base: 0, weight: 1 },
    ];
    const subnets = [{ subnetId: 's', availabilityZone: 'a', availableIpAddressCount: 9 }];
    expect(
      previewOf({ cluster: { subnets }, service: { cpu: 256, memory: 512, capacityProviderStrategy } }).assumptions,
    ).toEqual(['FARGATE has a base but weight 0; AWS does not say whether the base is served, here it is.']);
  });
  test('trunking on types that AWS has not listed, addresses of awsvpc tasks on instances', () => {
    const subnets = [{ subnetId: 's', availabilityZone: 'a', availableIpAddressCount: 9 }];
    const { assumptions } = previewOf({
      instances: ['i-1 a m7i.large'],
      cluster: { awsvpcTrunking: true, subnets },
      service: { awsvpc: true },
    });
    expect(assumptions.slice(1)).toEqual([
      'ENI trunking is assumed to work on m7i.large.',
      CHOICE,
      'awsvpc tasks on instances take addresses of their subnets too; those are not counted.',
    ]);
  });
  test('a constraint that cannot be read', () => {
    const expression = 'attribute:stack = prod';
    expect(
      previewOf({ instances: ['i-1 a 9/9'], service: { placementConstraints: [{ type: 'memberOf', expression }] } })
        .assumptions,
    ).toEqual(['web: the placement constraint `attribute:stack = prod` cannot be read and is left out.', CHOICE]);
  });
});
