import { describe, expect, test } from 'vitest';
import { costLenses, costTextInSteps } from '../../../server/src/features/costLens.ts';
import { finish } from '../../../server/src/scheduler/steps.ts';
import { workspaceOf } from '../client/workspaceOf.ts';

const fargateTask = {
  family: 'web',
  requiresCompatibilities: ['FARGATE'],
  networkMode: 'awsvpc',
  cpu: '256',
  memory: '512',
  containerDefinitions: [{ name: 'web', image: 'web:1' }],
};
const ec2Task = { family: 'web', containerDefinitions: [{ name: 'web', image: 'web:1', cpu: 256, memory: 512 }] };
const service = { serviceName: 'web', taskDefinition: 'web', desiredCount: 2, launchType: 'FARGATE' };
const cluster = {
  clusterName: 'prod',
  containerInstances: [{ instanceType: 'm5.large', count: 2, availabilityZone: 'us-east-1a' }],
};

/** The lens of one file: what it stands above, and what it says. */
function lensOf(files: Readonly<Record<string, unknown>>, name: string): string[] {
  const workspace = workspaceOf(files);
  const document = workspace.document(`file:///shop/${name}`)!;
  return costLenses(document, workspace).flatMap(({ range, data }) => [
    document.source.getText(range),
    finish(costTextInSteps(data, workspace)) ?? 'not known',
  ]);
}

describe('a service costs what its tasks cost', () => {
  test('on Fargate, whatever the cluster', () => {
    expect(lensOf({ 's.json': service, 't.json': fargateTask }, 's.json')).toEqual([
      '2',
      '$18.02 a month on Fargate · $5.41 on Spot · $13.72 on 2 × t3a.micro',
    ]);
  });

  test('on the instances of the cluster, where a file describes it', () => {
    const files = { 's.json': { ...service, launchType: 'EC2' }, 't.json': ec2Task };
    expect(lensOf({ ...files, 'ecs-cluster.json': cluster }, 's.json')).toEqual([
      '2',
      '$140.16 a month on prod · $18.02 on Fargate · $5.41 on Spot · $70.08 on 1 × m5.large',
    ]);
    expect(lensOf(files, 's.json')[1]).toBe('$18.02 a month on Fargate · $5.41 on Spot · $70.08 on 1 × m5.large');
  });

  test('for the load that the cluster file states', () => {
    const services = [{ definition: 's.json', load: { pattern: 'bursty', averageCount: 1 } }];
    expect(
      lensOf({ 's.json': service, 't.json': fargateTask, 'ecs-cluster.json': { ...cluster, services } }, 's.json')[1],
    ).toContain('$9.01 a month on Fargate for 1 task on average');
  });
});

describe('a task costs', () => {
  test('what Fargate takes for one', () => {
    expect(lensOf({ 't.json': fargateTask }, 't.json')).toEqual([
      '"256"',
      '$9.01 a month for each task on Fargate · $2.70 on Spot',
    ]);
  });

  test('its share of an instance of the cluster', () => {
    expect(lensOf({ 't.json': ec2Task, 'ecs-cluster.json': cluster }, 't.json')).toEqual([
      '256',
      '$9.01 a month for each task on Fargate · $2.70 on Spot · $8.76 on a full m5.large, which holds 8',
    ]);
  });

  test('by the prices of the cluster file', () => {
    const prices = { fargate: { X86_64: { perVCpuHourUsd: 0.1, perGBHourUsd: 0.01 } } };
    expect(lensOf({ 't.json': fargateTask, 'ecs-cluster.json': { ...cluster, prices } }, 't.json')[1]).toContain(
      '$21.90 a month for each task on Fargate',
    );
  });
});

test.each([
  ['a count that a template fills in', { 's.json': { ...service, desiredCount: '${N}' }, 't.json': fargateTask }],
  ['memory that a template fills in', { 's.json': service, 't.json': { ...fargateTask, memory: '${M}' } }],
  ['a task definition that is elsewhere', { 's.json': service }],
])('there is no lens for %s', (_, files) => {
  expect(lensOf(files, 's.json')).toEqual([]);
});
