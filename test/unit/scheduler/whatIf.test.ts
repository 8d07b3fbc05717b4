import { describe, expect, test } from 'vitest';
import { finish } from '../../../server/src/scheduler/steps.ts';
import type { Cluster } from '../../../server/src/scheduler/types.ts';
import { inWords, parseWhatIf, type WhatIf } from '../../../server/src/scheduler/whatIf/question.ts';
import { type WhatIfAnswer, whatIfInSteps } from '../../../server/src/scheduler/whatIf/whatIf.ts';
import { type DrawnService, drawnCluster, drawnService } from './drawing.ts';
import { tasksByInstance } from './placement.ts';

function ask(
  questions: string,
  instances: string[],
  services: DrawnService[],
  cluster: Partial<Cluster> = {},
): WhatIfAnswer {
  const input = { cluster: drawnCluster(instances, cluster), services: services.map(drawnService) };
  const answer = finish(whatIfInSteps(input, questions.split(' ').map(read)));
  if ('unknown' in answer) throw new Error(`unknown: ${answer.unknown}`);
  return answer;
}

function read(question: string): WhatIf {
  const parsed = parseWhatIf(question);
  if (!parsed) throw new Error(`not a question: ${question}`);
  return parsed;
}

describe('a lost zone', () => {
  const instances = ['i-1 a 1024/3000', 'i-2 b 1024/3000', 'i-3 b 1024/3000'];
  test('survivors stay, replacements are placed beside them', () => {
    const { after, sentences, comparison } = ask('lose-zone=a', instances, [{ desiredCount: 4, memory: 1000 }]);
    expect(sentences).toEqual(['2 tasks lost, 2 placed elsewhere.']);
    expect(tasksByInstance(after, 'web')).toEqual({ 'i-2': 2, 'i-3': 2 });
    expect(after.instances.map((instance) => instance.status)).toEqual(['INACTIVE', 'ACTIVE', 'ACTIVE']);
    expect(comparison).toEqual({
      services: [
        { name: 'web', origin: 'web', placed: { before: 4, after: 4 }, pending: { before: 0, after: 0 }, moved: 2 },
      ],
      instancesAdded: [],
      instancesRemoved: ['i-1'],
      costPerMonth: 0,
    });
  });
  test('what finds no place waits, with the reason', () => {
    const { sentences } = ask('lose-zone=b', instances, [{ desiredCount: 8, memory: 1000 }]);
    expect(sentences).toEqual([
      '5 tasks lost, 0 placed elsewhere.',
      'web: 5 of 8 tasks find no place. 1 container instance has too little memory left; i-1 comes nearest and lacks 1000 MiB. 2 container instances are not ACTIVE.',
    ]);
  });
  test('daemons go with their instances', () => {
    const { after, sentences } = ask('lose-zone=b', instances, [
      { name: 'agent', schedulingStrategy: 'DAEMON', memory: 10 },
    ]);
    expect(sentences).toEqual(['0 tasks lost, 0 placed elsewhere.']);
    expect(after.services[0]).toMatchObject({ desiredCount: 1, placed: 1, pending: 0 });
  });
  test('Auto Scaling groups launch in the zones that are left', () => {
    const cluster: Partial<Cluster> = {
      capacityProviders: [
        {
          kind: 'AUTO_SCALING_GROUP',
          name: 'general',
          autoScalingGroup: {
            registeredResources: { cpuUnits: 1024, memoryMiB: 1000 },
            minSize: 0,
            maxSize: 2,
            desiredCapacity: 2,
            availabilityZones: ['a', 'b'],
          },
          managedScaling: { status: 'ENABLED' },
        },
      ],
    };
    const strategy = [{ capacityProvider: 'general', base: 0, weight: 1 }];
    const service = { desiredCount: 2, memory: 1000, capacityProviderStrategy: strategy };
    const { after } = ask('lose-zone=a', [], [service], cluster);
    expect(after.instances.map(({ id, availabilityZone, status }) => [id, availabilityZone, status])).toEqual([
      ['general-1', 'a', 'INACTIVE'],
      ['general-2', 'b', 'ACTIVE'],
      ['general-3', 'b', 'WOULD_LAUNCH'],
    ]);
    expect(tasksByInstance(after, 'web')).toEqual({ 'general-2': 1, 'general-3': 1 });
  });
  test('Fargate tasks move to the subnets that are left', () => {
    const subnets = [
      { subnetId: 's-a', availabilityZone: 'a', availableIpAddressCount: 10 },
      { subnetId: 's-b', availabilityZone: 'b', availableIpAddressCount: 3 },
    ];
    const service: DrawnService = { desiredCount: 4, cpu: 256, memory: 512, launchType: 'FARGATE' };
    const { after, sentences } = ask('lose-zone=a', [], [service], { subnets });
    expect(after.services[0]).toMatchObject({ placed: 3, pending: 1, availabilityZones: { b: 3 } });
    expect(sentences[0]).toBe('2 tasks lost, 1 placed elsewhere.');
  });
});

describe('draining', () => {
  const instances = ['i-1 a 1024/2000', 'i-2 a 1024/2000'];
  const drained = (percents: [number, number], service: DrawnService) =>
    ask('drain=i-1', instances, [
      { ...service, deployment: { minimumHealthyPercent: percents[0], maximumPercent: percents[1] } },
    ]);
  test('replaces, then stops, while there is room', () => {
    const { after, sentences } = drained([100, 200], { desiredCount: 2, memory: 1000 });
    expect(tasksByInstance(after, 'web')).toEqual({ 'i-2': 2 });
    expect(sentences).toEqual(['i-1 drains completely.']);
    expect(after.instances[0]!.status).toBe('DRAINING');
  });
  test('cannot move a task with minimum and maximum 100', () => {
    const { after, sentences } = drained([100, 100], { desiredCount: 2, memory: 1000 });
    expect(tasksByInstance(after, 'web')).toEqual({ 'i-1': 1, 'i-2': 1 });
    expect(sentences).toEqual(['1 task of web stays on i-1.']);
  });
  test('cannot move a task without room elsewhere', () => {
    const { sentences } = drained([100, 200], { desiredCount: 4, memory: 1000 });
    expect(sentences[0]).toBe(
      '2 tasks of web stay on i-1. 1 container instance has too little memory left; i-2 comes nearest and lacks 1000 MiB. 1 container instance is draining and takes no new tasks.',
    );
  });
  test('stops without replacement where the minimum allows', () => {
    const { after, sentences } = drained([50, 100], { desiredCount: 4, memory: 1000 });
    expect(tasksByInstance(after, 'web')).toEqual({ 'i-2': 2 });
    expect(sentences[0]).toBe('i-1 drains completely.');
    expect(after.services[0]!.pending).toBe(2);
  });
  test('standalone tasks stay', () => {
    const { sentences } = drained([100, 200], { kind: 'standalone', name: 'batch', memory: 100 });
    expect(sentences).toEqual(['1 task of batch stays on i-1.']);
  });
  test('daemons stop when all else is gone', () => {
    const { after } = ask('drain=i-1', instances, [
      { name: 'agent', schedulingStrategy: 'DAEMON', memory: 100 },
      { desiredCount: 1, memory: 100 },
    ]);
    expect(after.instances[0]!.tasks).toEqual([]);
    expect(after.services[0]).toMatchObject({ desiredCount: 1, placed: 1 });
  });
});

describe('other questions', () => {
  const instances = ['i-1 a m5.large', 'i-2 a m5.large'];
  test('another desired count', () => {
    const { after, comparison } = ask('desired=web:10', instances, [{ desiredCount: 2, memory: 2000 }]);
    expect(after.services[0]).toMatchObject({ desiredCount: 10, placed: 6, pending: 4 });
    expect(comparison.services).toEqual([
      { name: 'web', origin: 'web', placed: { before: 2, after: 6 }, pending: { before: 0, after: 4 }, moved: 0 },
    ]);
  });
  test('one instance more', () => {
    const { after, comparison } = ask('add-instance=m5.large:b', instances, [{ desiredCount: 8, memory: 2000 }]);
    expect(after.services[0]).toMatchObject({ placed: 8, pending: 0 });
    expect(comparison.instancesAdded).toEqual(['i-3']);
    expect(comparison.costPerMonth).toBe(70.08);
  });
  test('one instance fewer', () => {
    const { after } = ask('remove-instance=i-1', instances, [{ desiredCount: 4, memory: 2000 }]);
    expect(after.services[0]).toMatchObject({ placed: 3, pending: 1 });
  });
  test('another instance type', () => {
    const { after, comparison } = ask('instance-type=m5.large:m5.xlarge', instances, [
      { desiredCount: 8, memory: 2000 },
    ]);
    expect(after.services[0]).toMatchObject({ placed: 8, pending: 0 });
    expect(comparison.costPerMonth).toBe(140.16);
  });
  test('several at once: first what is written, then what happens, whatever their order', () => {
    const { after, sentences } = ask('remove-instance=i-3 desired=web:5 add-instance=m5.large:c', instances, [
      { desiredCount: 1, memory: 2000 },
    ]);
    expect(tasksByInstance(after, 'web')).toEqual({ 'i-1': 3, 'i-2': 2 });
    expect(sentences).toEqual(['2 tasks lost, 2 placed elsewhere.']);
  });
  test.each([
    ['desired=web:1', 'web runs 1 task'],
    ['add-instance=m5.large:b:2', 'b gets 2 more m5.large'],
    ['remove-instance=i-1', 'i-1 is gone'],
    ['drain=i-1', 'i-1 is drained'],
    ['lose-zone=b', 'b is lost'],
    ['instance-type=m5.large:m5.xlarge', 'every m5.large is a m5.xlarge'],
  ])('%s in words', (question, words) => {
    expect(inWords(read(question))).toBe(words);
  });
  test('what the cluster has not', () => {
    const input = { cluster: drawnCluster(instances), services: [drawnService({})] };
    for (const [question, unknown] of [
      ['desired=shop:10', 'shop'],
      ['drain=i-9', 'i-9'],
      ['lose-zone=z', 'z'],
      ['add-instance=m99.large:a', 'm99.large'],
      ['instance-type=c5.large:m5.large', 'c5.large'],
    ] as const) {
      expect(finish(whatIfInSteps(input, [read(question)]))).toEqual({ unknown });
    }
  });
  test('what is no question', () => {
    for (const text of [
      '',
      'desired',
      'desired=web',
      'desired=web:-1',
      'desired=web:x',
      'lose-zone=',
      'explode=a',
      'add-instance=m5.large',
    ]) {
      expect(parseWhatIf(text)).toBeUndefined();
    }
  });
});
