import { describe, expect, test } from 'vitest';
import { type DetailsRequest, detailsInSteps, modesInSteps } from '../../../server/src/features/preview/details.ts';
import { finish } from '../../../server/src/scheduler/steps.ts';
import { workspaceOf } from '../client/workspaceOf.ts';

const files = {
  'web/task.json': {
    family: 'web',
    containerDefinitions: [{ name: 'web', image: 'web:1', memory: 2000, cpu: 256 }],
  },
  'web/service.json': { serviceName: 'web', taskDefinition: 'web', desiredCount: 4, launchType: 'EC2' },
  'ecs-cluster.json': {
    containerInstances: ['a', 'b'].map((letter) => ({
      instanceType: 'm5.large',
      availabilityZone: `us-east-1${letter}`,
      registeredResources: { memory: 7600 },
    })),
    services: [{ definition: 'web/service.json', scalableTarget: { minCapacity: 2, maxCapacity: 8 } }],
  },
};
const key = { name: 'web', origin: 'file:///shop/web/service.json#L9,9' };
const detailsOf = (more: object = {}, request: DetailsRequest = {}) =>
  finish(detailsInSteps(workspaceOf({ ...files, ...more }), request, key))!;

describe('the details of a service', () => {
  const details = detailsOf();

  test('its rollout', () => {
    expect(details.rollout).toMatchObject({
      lower: 4,
      upper: 8,
      result: 'COMPLETED',
      lowestHealthy: 4,
      peakTasks: 6,
      message: 'Completes in 2 waves; at least 4 of 4 tasks serve, at most 6 run at a time.',
    });
  });

  test('up to which count it can scale', () => {
    expect(details.scaling).toMatchObject({
      maxCapacity: 8,
      fits: false,
      firstPending: 7,
      message:
        'Task 7 of 8 finds no place. 2 container instances have too little memory left; i-1 comes nearest and lacks 400 MiB.',
    });
  });

  test('what it stands on', () => {
    expect(details.availability.message).toBe(
      'Runs on 2 instances in 2 zones; without the fullest instance 2 of 4 tasks are left; without the fullest zone 2',
    );
    expect(details.rebalancing).toEqual({
      isActive: true,
      moves: [],
      message: 'Its tasks are balanced over the zones.',
    });
  });

  test('what each mode costs', () => {
    expect(details.modes).toMatchObject({
      tasks: 4,
      asPreviewed: 140.16,
      ec2: { instanceType: 'm5.large', instances: 2, perMonth: 140.16, tasksPerInstance: 3 },
      fargate: { cpuUnits: 256, memoryMiB: 2048, perMonth: 55.51 },
      mode: 'FARGATE',
    });
  });

  test('nothing is suggested where every task is placed', () => {
    expect(details.suggestions).toEqual([]);
  });
});

test('what would place every task is suggested, with its edit where it is one', () => {
  const service = { ...files['web/service.json'], desiredCount: 8 };
  const { suggestions } = detailsOf({ 'web/service.json': service });
  expect(
    suggestions.map(({ message, edit }) => [
      message,
      Object.entries(edit?.changes ?? {}).map(([uri, it]) => [uri, it]),
    ]),
  ).toEqual([
    [
      'Ask for 1900 MiB of memory instead of 2000.',
      [
        [
          'file:///shop/web/task.json',
          [
            {
              range: { start: { line: 7, character: 16 }, end: { line: 7, character: 16 } },
              newText: ',\n      "memoryReservation": 1900',
            },
          ],
        ],
      ],
    ],
    [
      'Add 1 instance of type m5.large in us-east-1a.',
      [
        [
          'file:///shop/ecs-cluster.json',
          [
            {
              range: { start: { line: 15, character: 5 }, end: { line: 15, character: 5 } },
              newText:
                ',\n    {\n      "instanceType": "m5.large",\n      "count": 1,\n      "availabilityZone": "us-east-1a"\n    }',
            },
          ],
        ],
      ],
    ],
    [
      'Run 6 tasks; so many fit.',
      [
        [
          'file:///shop/web/service.json',
          [{ range: { start: { line: 3, character: 18 }, end: { line: 3, character: 19 } }, newText: '6' }],
        ],
      ],
    ],
  ]);
});

test('what is asked is heeded: what is written as much as what happens', () => {
  const whatIf = [
    { kind: 'desired', service: 'web', desiredCount: 6 },
    { kind: 'lose-zone', availabilityZone: 'us-east-1a' },
  ] as const;
  const { rollout, availability, scaling, suggestions } = detailsOf({}, { whatIf });
  expect(rollout).toMatchObject({ result: 'STUCK', lower: 6, lowestHealthy: 3 });
  expect(availability).toMatchObject({ instances: 1, afterInstanceLoss: 0 });
  expect(scaling).toMatchObject({ firstPending: 4 });
  expect(suggestions).toEqual([]);
});

describe('the rollout of what is written over another version of the files', () => {
  const larger = {
    'web/task.json': {
      ...files['web/task.json'],
      containerDefinitions: [{ name: 'web', image: 'web:1', memory: 3000 }],
    },
  };
  const over = (running: object, edited: object) =>
    detailsOf(edited, { compareWith: { name: 'saved', workspace: workspaceOf({ ...files, ...running }) } });

  test('starts tasks of the new size beside those of the old one', () => {
    const { rollout, rolloutFrom } = over({}, larger);
    expect(rolloutFrom).toBe('saved');
    // Of 7600 MiB two tasks of 2000 leave 3600, enough for one of 3000; then one of each leave 2600, too little for the next.
    expect(
      rollout?.waves.map(({ started, stopped, old, new: fresh }) => [started.tasks, stopped.tasks, old, fresh]),
    ).toEqual([[2, 2, 2, 2]]);
    expect(rollout).toMatchObject({ result: 'STUCK', lowestHealthy: 4, peakTasks: 6, stuck: { wave: 2 } });
    expect(rollout?.peakCapacity).toEqual({ cpu: 4 * 256, memory: 4 * 2000 + 2 * 3000 });
    expect(rollout?.message).toBe(
      'Stuck at wave 2: no new task finds a place. 2 container instances have too little memory left; i-1 comes nearest and lacks 400 MiB.',
    );
  });

  test('back is as impossible; to a smaller size it takes one wave', () => {
    const smaller = {
      'web/task.json': {
        ...files['web/task.json'],
        containerDefinitions: [{ name: 'web', image: 'web:1', memory: 1500 }],
      },
    };
    expect(over(larger, {}).rollout?.message).toBe(
      'Stuck at wave 1: no new task finds a place. 2 container instances have too little memory left; i-1 comes nearest and lacks 400 MiB.',
    );
    expect(over({}, smaller).rollout?.message).toBe(
      'Completes in 1 wave; at least 4 of 4 tasks serve, at most 8 run at a time.',
    );
  });

  test('a new count alone is no new revision', () => {
    const service = { ...files['web/service.json'], desiredCount: 2 };
    expect(over({ 'web/service.json': service }, {})).not.toHaveProperty('rolloutFrom');
    expect(over({ 'web/service.json': service }, {}).rollout).toEqual(detailsOf().rollout);
  });

  test('a service that the other version has not rolls out over itself', () => {
    expect(over({ 'web/service.json': {} }, larger)).not.toHaveProperty('rolloutFrom');
    expect(detailsOf(larger, { compareWith: { name: 'committed', workspace: undefined } })).not.toHaveProperty(
      'rolloutFrom',
    );
  });
});

test('tasks without a service have no rollout', () => {
  const tasks = { 'ecs-cluster.json': { ...files['ecs-cluster.json'], tasks: ['web/task.json'] } };
  const standalone = { name: 'web', origin: 'file:///shop/web/task.json' };
  expect(finish(detailsInSteps(workspaceOf({ ...files, ...tasks }), {}, standalone))).toMatchObject({
    availability: { instances: 1 },
  });
  expect(finish(detailsInSteps(workspaceOf({ ...files, ...tasks }), {}, standalone))).not.toHaveProperty('rollout');
});

test('a service that is not there has none', () => {
  expect(finish(detailsInSteps(workspaceOf(files), {}, { ...key, name: 'api' }))).toBeUndefined();
});

test('the modes of the whole workspace', () => {
  const { workspace, services } = finish(modesInSteps(workspaceOf(files), {}));
  expect(services.map(({ name, mode }) => [name, mode])).toEqual([['web', 'FARGATE']]);
  expect(workspace).toMatchObject({ asPreviewed: 140.16, ec2: 140.16, fargate: 55.51, mode: 'FARGATE' });
});
