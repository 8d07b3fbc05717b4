import { describe, expect, test } from 'vitest';
import { placement, previewOf, tasksByInstance } from './placement.ts';

const spreadZone = { type: 'spread', field: 'attribute:ecs.availability-zone' } as const;
const binpackMemory = { type: 'binpack', field: 'memory' } as const;

describe('no strategy', () => {
  placement('the zone with the fewest tasks, there the instance with the fewest', {
    instances: ['i-1 a 4096/4096', 'i-2 a 4096/4096', 'i-3 b 4096/4096', 'i-4 c 4096/4096'],
    service: { desiredCount: 5, memory: 100 },
    placed: { 'i-1': 1, 'i-2': 1, 'i-3': 2, 'i-4': 1 },
    zones: { a: 2, b: 2, c: 1 },
  });
  placement('balance gives way where a zone is full', {
    instances: ['i-1 a 4096/4096', 'i-2 b 4096/100'],
    service: { desiredCount: 5, memory: 100 },
    placed: { 'i-1': 4, 'i-2': 1 },
  });
  placement('tasks of other services do not count', {
    instances: ['i-1 a 4096/4096', 'i-2 b 4096/4096'],
    before: [{ memory: 100 }],
    service: { memory: 100 },
    placed: { 'i-1': 1 },
  });
  placement('ties go to the lowest id, short ids first', {
    instances: ['i-10 a 4096/4096', 'i-2 a 4096/4096'],
    service: { memory: 100 },
    placed: { 'i-2': 1 },
  });
});

describe('binpack', () => {
  placement('binpack by memory fills one instance before the next', {
    instances: ['i-1 eu-west-1a 2048/7680', 'i-2 eu-west-1b 2048/7680'],
    service: { desiredCount: 5, cpu: 256, memory: 2048, placementStrategy: [binpackMemory] },
    placed: { 'i-1': 3, 'i-2': 2 },
  });
  placement('the instance with the least left that still fits', {
    instances: ['A a 4096/512', 'B a 4096/1024'],
    service: { memory: 400, placementStrategy: [binpackMemory] },
    placed: { A: 1 },
  });
  placement('and not one that is too full', {
    instances: ['A a 4096/512', 'B a 4096/1024'],
    service: { memory: 600, placementStrategy: [binpackMemory] },
    placed: { B: 1 },
  });
  placement('by CPU', {
    instances: ['A a 4096/512', 'B a 1024/4096'],
    service: { cpu: 10, placementStrategy: [{ type: 'binpack', field: 'cpu' }] },
    placed: { B: 1 },
  });
});

describe('several strategies', () => {
  placement('spread over zones, then binpack', {
    instances: ['A a 4096/1000', 'B a 4096/3000', 'C b 4096/2000'],
    service: { desiredCount: 2, memory: 500, placementStrategy: [spreadZone, binpackMemory] },
    placed: { A: 1, C: 1 },
  });
  placement('zones that are even leave the choice to binpack over all of them', {
    instances: ['A a 4096/3000', 'B b 4096/1000', 'C c 4096/2000'],
    service: { memory: 500, placementStrategy: [spreadZone, binpackMemory] },
    placed: { B: 1 },
  });
  placement('binpack first: zones decide only among equally full instances', {
    instances: ['A a 4096/1000', 'B a 4096/1000', 'C b 4096/1000'],
    service: { desiredCount: 3, memory: 600, placementStrategy: [binpackMemory, spreadZone] },
    placed: { A: 1, B: 1, C: 1 },
  });
  placement('spread by a custom attribute; instances without it are one group', {
    instances: [
      'A a 4096/4096 rack=1',
      'B a 4096/4096 rack=1',
      'C a 4096/4096 rack=2',
      'D a 4096/4096',
      'E a 4096/4096',
    ],
    service: {
      desiredCount: 6,
      memory: 10,
      placementStrategy: [
        { type: 'spread', field: 'attribute:rack' },
        { type: 'spread', field: 'instanceId' },
      ],
    },
    placed: { A: 1, B: 1, C: 2, D: 1, E: 1 },
  });
  placement('spread by host means instances', {
    instances: ['A a 4096/4096', 'B a 4096/4096'],
    service: { desiredCount: 4, memory: 10, placementStrategy: [{ type: 'spread', field: 'host' }] },
    placed: { A: 2, B: 2 },
  });
});

describe('random', () => {
  const instances = Array.from({ length: 10 }, (_, at) => `i-${at + 1} a 4096/4096`);
  const service = { desiredCount: 1000, placementStrategy: [{ type: 'random' } as const] };
  test('every instance about as often', () => {
    const counts = Object.values(tasksByInstance(previewOf({ instances, service }), 'web'));
    expect(counts).toHaveLength(10);
    for (const count of counts) expect(Math.abs(count - 100)).toBeLessThan(35);
  });
  test('the same for the same seed, and not the order of ids', () => {
    const once = tasksByInstance(previewOf({ instances, service: { ...service, desiredCount: 5 } }), 'web');
    expect(tasksByInstance(previewOf({ instances, service: { ...service, desiredCount: 5 } }), 'web')).toEqual(once);
    expect(Object.keys(once).join()).not.toBe('i-1,i-2,i-3,i-4,i-5');
  });
});
