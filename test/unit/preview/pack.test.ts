import { expect, test } from 'vitest';
import { unpacked } from '../../../client/src/preview/unpack.ts';
import { packed } from '../../../server/src/features/preview/pack.ts';
import { preview } from '../../../server/src/features/preview/preview.ts';
import { handWritten } from '../client/handWritten.ts';
import { workspaceOf } from '../client/workspaceOf.ts';

test('tasks that are alike are described once and counted', () => {
  const { tasks, instances, fargate } = packed(handWritten);
  expect(tasks.map(({ service, dependsOnAmi = false }) => [service, dependsOnAmi])).toEqual([
    ['web', false],
    ['web', true],
    ['cache', false],
    ['web', false],
    ['web', false],
  ]);
  expect(instances.map((instance) => instance.tasks)).toEqual([
    [
      [0, 4],
      [1, 1],
      [2, 1],
    ],
    [],
    [],
    [
      [0, 1],
      [2, 1],
    ],
  ]);
  expect(fargate.tasks).toEqual([
    [3, 1],
    [4, 1],
  ]);
});

test('what is sent and read again is the same preview', () => {
  expect(unpacked(JSON.parse(JSON.stringify(packed(handWritten))))).toEqual(handWritten);
});

test('5,000 tasks of ten services on 500 instances stay small', () => {
  const services = Array.from({ length: 10 }, (_, at) => ({
    [`${at}/task.json`]: { family: `s${at}`, containerDefinitions: [{ name: 'a', image: 'a:1', memory: 64 }] },
    [`${at}/service.json`]: { serviceName: `s${at}`, taskDefinition: `s${at}`, desiredCount: 500, launchType: 'EC2' },
  }));
  const shown = preview(
    workspaceOf({
      ...Object.assign({}, ...services),
      'ecs-cluster.json': { containerInstances: [{ instanceType: 'm5.xlarge', count: 500 }] },
    }),
  );
  expect(shown.services.reduce((sum, { placed }) => sum + placed, 0)).toBe(5000);
  const { instances, tasks } = packed(shown);
  expect(tasks).toHaveLength(10);
  expect(instances.reduce((sum, instance) => sum + instance.tasks.length, 0)).toBe(5000);
  expect(instances.reduce((sum, instance) => sum + JSON.stringify(instance.tasks).length, 0)).toBeLessThan(40_000);
});
