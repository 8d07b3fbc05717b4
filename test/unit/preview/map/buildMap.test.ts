import { describe, expect, test } from 'vitest';
import { buildMap } from '../../../../server/src/features/preview/map/buildMap.ts';
import { looksOf } from '../../../../server/src/features/preview/map/looks.ts';
import type { TaskGroup } from '../../../../server/src/features/preview/map/placementMap.ts';
import { preview } from '../../../../server/src/features/preview/preview.ts';
import { handWritten } from '../../client/handWritten.ts';
import { workspaceOf } from '../../client/workspaceOf.ts';

const groupText = ({ key, count, cpuUnits, memoryMiB }: TaskGroup): string =>
  `${key}: ${count} of ${cpuUnits}/${memoryMiB}`;

describe('a map', () => {
  const map = buildMap(handWritten);

  test('says whose it is, and how much of it is placed', () => {
    expect([map.title, map.facts, map.caption]).toEqual([
      'Cluster prod',
      'eu-west-1 · 4 instances · 10 of 12 tasks placed',
      '',
    ]);
    expect(map.services.map(({ key, count }) => `${key} ${count}`)).toEqual([
      'service/web 8/8',
      'service/cache 2/4',
      'service/batch 0/0',
    ]);
  });

  test('has a column for each zone, and one for tasks on Fargate in no known zone', () => {
    expect(map.columns.map(({ name, facts, fargate }) => [name, facts, ...fargate.map(groupText)])).toEqual([
      ['eu-west-1a', '2 instances · 7 tasks', 'fargate/eu-west-1a/service/web: 1 of 256/512'],
      ['eu-west-1b', '2 instances · 2 tasks'],
      ['eu-west-1c', '0 tasks'],
      ['Any zone', '1 task', 'fargate/Any zone/service/web: 1 of 256/512'],
    ]);
  });

  test('shows instances with their sizes, their condition and their tasks by service', () => {
    const boxes = map.columns.flatMap(({ instances }) => instances);
    expect(
      boxes.map(({ key, name, note, condition, cpuUnits, memoryMiB, tasks }) => [
        key,
        `${name} ${note} ${condition} ${cpuUnits}/${memoryMiB}`,
        ...tasks.map(groupText),
      ]),
    ).toEqual([
      [
        'instance/i-1',
        'i-1 m5.large active 2048/7618',
        'instance/i-1/service/web: 5 of 256/512',
        'instance/i-1/service/cache: 1 of 512/1024',
      ],
      ['instance/general-1', 'general-1 would launch would-launch 4096/15000'],
      ['instance/i-2', 'i-2 draining closed 2048/7618'],
      [
        'instance/i-2~2',
        'i-2 custom active 1024/2048',
        'instance/i-2~2/service/web: 1 of 256/512',
        'instance/i-2~2/service/cache: 1 of 512/1024',
      ],
    ]);
  });

  test('tells about an instance and about its tasks', () => {
    const [box] = map.columns[0]!.instances;
    expect(box!.lines).toEqual([
      'i-1',
      'm5.large · eu-west-1a',
      'CPU units: 1,792 of 2,048 reserved, 256 free',
      'Memory, MiB: 3,584 of 7,618 reserved (estimated), 4,034 free',
      'Network interfaces for tasks: 1 of 2 reserved, 1 free',
      'Host ports: 6379/tcp',
      '6 tasks',
    ]);
    expect(box!.tasks.map(({ lines }) => lines)).toEqual([
      [
        'web × 5',
        'on i-1',
        '256 CPU units and 512 MiB each, 1,280 and 2,560 together',
        '1 of them fits only if the AMI leaves enough memory',
      ],
      ['cache', 'on i-1', 'Task definition redis:3', '512 CPU units and 1,024 MiB', 'Host ports: 6379/tcp'],
    ]);
  });

  test('shows the unplaced tasks with their reasons', () => {
    expect(map.unplaced.map((group) => [groupText(group), group.lines[0], ...group.reasons])).toEqual([
      [
        'unplaced/service/cache: 2 of 512/1024',
        'cache: 2 of 4 tasks unplaced',
        '2 container instances have a needed host port taken: 6379/tcp on i-1.',
        'The cluster has no capacity provider spare.',
      ],
    ]);
  });
});

describe('the look of a service', () => {
  test('follows from its name, whatever else there is', () => {
    const [web] = looksOf(['web']);
    expect(looksOf(['web', 'cache', 'batch'])[0]).toEqual(web);
    expect(looksOf(['batch', 'cache', 'web'])[2]).toEqual(web);
  });

  test('is its own, by colour and then by texture', () => {
    const looks = looksOf(Array.from({ length: 32 }, (_, at) => `service-${at}`));
    expect(new Set(looks.map(({ colour, texture }) => `${colour} ${texture}`)).size).toBe(32);
    expect(looks.slice(0, 8).every(({ texture }) => texture === 0)).toBe(true);
    expect(looks.at(-1)!.texture).toBe(3);
  });
});

describe('large clusters', () => {
  const task = (family: string) => ({
    family,
    networkMode: 'bridge',
    containerDefinitions: [{ name: family, image: family, cpu: 256, memory: 512 }],
  });
  const service = (name: string, desiredCount: number) => ({
    serviceName: name,
    taskDefinition: name,
    launchType: 'EC2',
    desiredCount,
  });
  const mapOf = (containerInstances: object[], services: readonly (readonly [string, number])[]) => {
    const files = services.flatMap(([name, count]) => [
      [`${name}/task-definition.json`, task(name)],
      [`${name}/ecs-service-def.json`, service(name, count)],
    ]);
    return buildMap(preview(workspaceOf({ ...Object.fromEntries(files), 'ecs-cluster.json': { containerInstances } })));
  };

  test('instances that are alike and hold the same are one box', () => {
    const { columns } = mapOf([{ instanceType: 'm5.large', count: 40, availabilityZone: 'us-east-1a' }], [['web', 50]]);
    expect(
      columns[0]!.instances.map(({ key, name, note, count, tasks }) => [
        key,
        name,
        note,
        count,
        ...tasks.map(groupText),
      ]),
    ).toEqual([
      ['instance/i-1', '10 × m5.large', '', 10, 'instance/i-1/service/web: 2 of 256/512'],
      ['instance/i-11', '30 × m5.large', '', 30, 'instance/i-11/service/web: 1 of 256/512'],
    ]);
  });

  test('of what is not alike so much is drawn, and the rest is counted', () => {
    const instances = Array.from({ length: 100 }, (_, at) => ({
      availabilityZone: 'us-east-1a',
      registeredResources: { cpu: 1024 + at, memory: 4096 },
    }));
    const { columns } = mapOf(instances, []);
    expect([columns[0]!.instances.length, columns[0]!.more]).toEqual([60, 'and 40 more instances']);
  });

  test('many services in one box end in one block', () => {
    const services = Array.from({ length: 20 }, (_, at) => [`web-${at}`, 1] as const);
    const { columns } = mapOf([{ instanceType: 'm5.4xlarge', count: 1, availabilityZone: 'us-east-1a' }], services);
    const tasks = columns[0]!.instances[0]!.tasks;
    expect(tasks.length).toBe(16);
    expect([groupText(tasks.at(-1)!), ...tasks.at(-1)!.lines.slice(0, 3)]).toEqual([
      'instance/i-1/others: 5 of 256/512',
      '5 tasks of 5 more services',
      'on i-1',
      'web-5',
    ]);
  });
});
