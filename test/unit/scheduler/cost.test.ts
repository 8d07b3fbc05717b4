import { describe, expect, test } from 'vitest';
import { compareModesInSteps, type ServiceModes } from '../../../server/src/scheduler/modes/compareModes.ts';
import { settle } from '../../../server/src/scheduler/simulate.ts';
import { finish } from '../../../server/src/scheduler/steps.ts';
import type { Cluster } from '../../../server/src/scheduler/types.ts';
import { type DrawnService, drawnCluster, drawnService } from './drawing.ts';
import { previewOf } from './placement.ts';

describe('cost of a preview', () => {
  test('whole instances, used or idle, shared out by what tasks reserve', () => {
    const { cost } = previewOf({
      instances: ['i-1 a m5.large', 'i-2 a m5.large'],
      before: [{ name: 'db', cpu: 512, memory: 1 }],
      service: { cpu: 1536, memory: 1 },
    });
    expect(cost).toEqual({
      currency: 'USD',
      pricesAsOf: '2026-06',
      hoursPerMonth: 730,
      instancesPerMonth: 140.16,
      instancesOnDemandPerMonth: 140.16,
      fargatePerMonth: 0,
      totalPerMonth: 140.16,
      idleShare: 0.5,
      unpriced: [],
      services: [
        { origin: 'db', name: 'db', perMonth: 17.52 },
        { origin: 'web', name: 'web', perMonth: 52.56 },
      ],
    });
  });
  test('Fargate by what is consumed', () => {
    const { cost } = previewOf({
      service: { desiredCount: 2, cpu: 1024, memory: 2048, launchType: 'FARGATE', task: { ephemeralStorageGiB: 30 } },
    });
    // 2 × 730 × (0.04048 + 2 × 0.004445 + 10 × 0.000111)
    expect(cost).toMatchObject({ fargatePerMonth: 73.7, totalPerMonth: 73.7 });
  });
  test('ARM, Windows and a public address', () => {
    const usd = (service: DrawnService) =>
      previewOf({ service: { cpu: 1024, memory: 2048, launchType: 'FARGATE', ...service } }).cost.totalPerMonth;
    expect(usd({ task: { cpuArchitecture: 'ARM64' } })).toBe(28.84);
    expect(usd({ task: { osFamily: 'WINDOWS_SERVER_2022_CORE' } })).toBe(115.03);
    expect(usd({ assignPublicIp: true })).toBe(39.69);
  });
  test('stated prices and a discount on instances', () => {
    const prices = {
      instanceHour: { 'm5.large': 0.1 },
      instanceDiscount: 0.3,
      fargateVcpuHour: 0.05,
      fargateGbHour: 0,
      asOf: '2026-11-24',
    };
    const { cost } = previewOf({
      instances: ['i-1 a m5.large'],
      cluster: { prices },
      service: { cpu: 1024, memory: 2048, launchType: 'FARGATE' },
    });
    expect(cost).toMatchObject({
      instancesPerMonth: 51.1,
      instancesOnDemandPerMonth: 73,
      fargatePerMonth: 36.5,
      pricesAsOf: '2026-11-24',
    });
  });
  test('an instance without a price is named, an external one costs what ECS Anywhere asks', () => {
    const { cost } = previewOf({ instances: ['i-1 a 1024/1024', 'i-2 a 1024/1024 external'], service: {} });
    expect(cost).toMatchObject({ instancesPerMonth: 7.48, unpriced: ['custom'] });
  });
});

function modes(
  drawn: DrawnService,
  more: { cluster?: Partial<Cluster>; instances?: string[]; with?: DrawnService[] } = {},
): ServiceModes {
  const services = [drawnService(drawn), ...(more.with ?? []).map(drawnService)];
  return finish(compareModesInSteps(settle(drawnCluster(more.instances ?? [], more.cluster), services), services))
    .services[0]!;
}

describe('which mode', () => {
  const dense: DrawnService = { desiredCount: 12, cpu: 512, memory: 1800 };
  test('steady, but the instances are not full: Fargate', () => {
    const { mode, reasons, ec2, fargate, breakEven } = modes(
      { ...dense, load: { pattern: 'steady' } },
      { instances: ['i-1 a m5.xlarge', 'i-2 a m5.xlarge'] },
    );
    expect(ec2).toEqual({ instanceType: 'm5.xlarge', instances: 2, perMonth: 280.32, tasksPerInstance: 8 });
    expect(fargate).toEqual({
      cpuUnits: 512,
      memoryMiB: 2048,
      perMonth: 255.18,
      armPerMonth: 204.2,
      spotPerMonth: 76.55,
    });
    expect(breakEven).toEqual({ utilisation: 0.82, tasksPerInstance: 7 });
    expect({ mode, reasons }).toEqual({
      mode: 'FARGATE',
      reasons: [
        'Even steady, the load costs no more on Fargate, and there are no instances to look after.',
        '$280.32 a month on 2 × m5.xlarge, $255.18 a month on Fargate.',
        'EC2 is cheaper from 7 tasks on one m5.xlarge, 82 % full.',
      ],
    });
  });
  test('steady and full: ECS on EC2', () => {
    const { mode, reasons } = modes(
      { ...dense, desiredCount: 16, load: { pattern: 'steady' } },
      { instances: ['i-1 a m5.xlarge', 'i-2 a m5.xlarge'] },
    );
    expect({ mode, reason: reasons[0] }).toEqual({
      mode: 'ECS_ON_EC2',
      reason: 'The load is steady and costs less on instances.',
    });
  });
  test('reserved instances at hand', () => {
    const { mode, reasons, ec2 } = modes(dense, {
      instances: ['i-1 a m5.xlarge', 'i-2 a m5.xlarge'],
      cluster: { prices: { instanceDiscount: 0.4 } },
    });
    expect({ mode, reason: reasons[0] }).toEqual({
      mode: 'ECS_ON_EC2',
      reason: 'Reserved instances or Savings Plans are at hand.',
    });
    expect(ec2).toMatchObject({ instances: 2, perMonth: 168.19, onDemandPerMonth: 280.32 });
  });
  test('bursty, and only part of the time', () => {
    const { mode, fargate } = modes({ ...dense, load: { pattern: 'bursty', averageCount: 6, hoursPerMonth: 365 } });
    expect({ mode, perMonth: fargate!.perMonth }).toEqual({ mode: 'FARGATE', perMonth: 63.79 });
  });
  test('batch: Fargate Spot', () => {
    expect(modes({ ...dense, load: { pattern: 'batch', averageCount: 1, hoursPerMonth: 100 } })).toMatchObject({
      mode: 'FARGATE_SPOT',
      reasons: [
        'As batch work that may be interrupted it costs as little as $0.87 a month on Fargate Spot, $2.91 a month on Fargate.',
      ],
    });
  });
  test('unknown load: Fargate', () => expect(modes(dense).mode).toBe('FARGATE'));
  test('what cannot run on Fargate', () => {
    expect(modes({ cpu: 1024, memory: 2048, task: { gpus: 1 } })).toMatchObject({
      mode: 'ECS_ON_EC2',
      ec2: { instanceType: 'g4dn.xlarge' },
    });
    expect(modes({ schedulingStrategy: 'DAEMON', memory: 128 }, { instances: ['i-1 a m5.large'] }).mode).toBe(
      'ECS_ON_EC2',
    );
    expect(modes({ cpu: 1024, memory: 300000 }).fargate).toBeUndefined();
  });
  test('one task to try out: a plain EC2 instance', () => {
    const task: DrawnService = { kind: 'standalone', cpu: 256, memory: 400 };
    expect(modes(task)).toMatchObject({ mode: 'EC2', ec2: { instanceType: 't3a.nano', instances: 1 } });
    expect(modes(task, { with: [{ name: 'other', memory: 1 }] }).mode).toBe('FARGATE');
  });
  test('Managed Instances where their fee is known', () => {
    const prices = { managedInstancesFeeHour: { default: 0.01 } };
    const { ec2 } = modes({ ...dense, desiredCount: 8 }, { instances: ['i-1 a m5.xlarge'], cluster: { prices } });
    expect(ec2).toEqual({
      instanceType: 'm5.xlarge',
      instances: 1,
      perMonth: 140.16,
      managedPerMonth: 147.46,
      tasksPerInstance: 8,
    });
  });
  test('the workspace as a whole', () => {
    const services = [
      drawnService({ ...dense, load: { pattern: 'bursty' } }),
      drawnService({ name: 'agent', schedulingStrategy: 'DAEMON', memory: 100 }),
    ];
    const { workspace, idleShare } = finish(
      compareModesInSteps(settle(drawnCluster(['i-1 a m5.xlarge', 'i-2 a m5.xlarge']), services), services),
    );
    expect(workspace).toEqual({
      asPreviewed: 280.32,
      fargate: 255.18,
      fargateArm: 204.2,
      fargateSpot: 76.55,
      ec2: 280.32,
      breakEven: { utilisation: 0.82, tasks: 14 },
      mode: 'FARGATE',
      reasons: [
        'The load comes in bursts: Fargate is paid by use.',
        '$280.32 a month on 2 × m5.xlarge, $255.18 a month on Fargate.',
        'EC2 is cheaper from 7 tasks on one m5.xlarge, 82 % full.',
        'The cluster’s instances are 75 % full and cost less than Fargate from 82 % on, with 14 tasks like these.',
      ],
    });
    expect(idleShare).toBe(0.25);
  });
  test('the workspace where a task on its instances cannot run on Fargate', () => {
    const services = [drawnService({ cpu: 1024, memory: 2048, name: 'train', task: { gpus: 1 } })];
    const { workspace } = finish(compareModesInSteps(settle(drawnCluster(['i-1 a g4dn.xlarge']), services), services));
    expect(workspace).toEqual({
      asPreviewed: 383.98,
      ec2: 383.98,
      mode: 'ECS_ON_EC2',
      reasons: ['Fargate has no GPUs.', '$383.98 a month on 1 × g4dn.xlarge.'],
    });
  });
  test('different modes for different services', () => {
    const services = [
      drawnService({ ...dense, name: 'web', load: { pattern: 'bursty' } }),
      drawnService({ cpu: 1024, memory: 2048, name: 'train', task: { gpus: 1 } }),
    ];
    const { workspace } = finish(compareModesInSteps(settle(drawnCluster(['i-1 a g4dn.xlarge']), services), services));
    expect(workspace).toMatchObject({
      mode: 'FARGATE',
      reasons: [
        'Fargate: web.',
        'ECS on EC2: train.',
        'Even full, the cluster’s instances would cost more than Fargate for the same tasks.',
      ],
    });
    expect(workspace).not.toHaveProperty('fargate');
  });
});
