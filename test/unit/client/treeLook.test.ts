import { describe, expect, test } from 'vitest';
import { filtered } from '../../../client/src/preview/filtered.ts';
import { treeRows } from '../../../client/src/preview/treeModel.ts';
import { handWritten } from './handWritten.ts';
import { everyRow, outline } from './outline.ts';

test('instances are grouped by the services that run on them', () => {
  const rows = outline(treeRows(handWritten, { grouping: 'service' }));
  const cluster = rows.findIndex((row) => row.startsWith('prod'));
  expect(rows.slice(cluster, cluster + 11)).toEqual([
    'prod | prod.ecs-cluster.json · eu-west-1 · 4 instances | server-environment | cluster',
    '  web | 2 instances · 6 tasks | layers | serviceOnInstances',
    '    i-1 | 5 tasks · eu-west-1a · m5.large | server | host',
    '    i-2 | 1 task · eu-west-1b · custom | server | host',
    '  cache | 2 instances · 2 tasks | layers | serviceOnInstances',
    '    i-1 | 1 task · eu-west-1a · m5.large | server | host',
    '    i-2 | 1 task · eu-west-1b · custom | server | host',
    '  + Without tasks | 2 | server disabledForeground | idle',
    '    general-1 | 0 tasks · eu-west-1a · g4dn.xlarge | server | host',
    '    i-2 | 0 tasks · eu-west-1b · m5.large | server | host',
    '  general | 0 instances · 1 would launch · at most 6 | arrow-both | capacityProvider',
  ]);
  const ids = everyRow(treeRows(handWritten, { grouping: 'service' })).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe('a filter leaves', () => {
  const shown = (text: string) => {
    const { services, instances, availabilityZones, fargate } = filtered(handWritten, text);
    return {
      services: services.map(({ name }) => name),
      instances: instances.map(({ id, tasks }) => `${id}: ${tasks.length}`),
      zones: availabilityZones.map(({ availabilityZone }) => availabilityZone),
      fargate: fargate.tasks.length,
    };
  };

  test('a service, and its tasks where they run', () => {
    expect(shown(' CACHE ')).toEqual({
      services: ['cache'],
      instances: ['i-1: 1', 'i-2: 1'],
      zones: ['eu-west-1a', 'eu-west-1b'],
      fargate: 0,
    });
  });

  test('the services of a task definition', () => {
    expect(shown('redis').services).toEqual(['cache']);
  });

  test('an instance, a type or a zone with all that runs there', () => {
    expect(shown('general-1')).toEqual({
      services: [],
      instances: ['general-1: 0'],
      zones: ['eu-west-1a'],
      fargate: 0,
    });
    expect(shown('m5.large').instances).toEqual(['i-1: 6', 'i-2: 0']);
    expect(shown('eu-west-1c')).toEqual({ services: [], instances: [], zones: ['eu-west-1c'], fargate: 0 });
  });

  test('everything where it is empty', () => {
    expect(filtered(handWritten, ' ')).toBe(handWritten);
  });
});
