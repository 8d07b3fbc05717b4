import { describe, expect, test } from 'vitest';
import { detailRows } from '../../../client/src/preview/rows/detailRows.ts';
import { comparisonRows } from '../../../client/src/preview/rows/modeRows.ts';
import { treeRows } from '../../../client/src/preview/treeModel.ts';
import { detailsInSteps, modesInSteps } from '../../../server/src/features/preview/details.ts';
import { preview } from '../../../server/src/features/preview/preview.ts';
import { finish } from '../../../server/src/scheduler/steps.ts';
import { handWritten } from './handWritten.ts';
import { outline, rowAt } from './outline.ts';
import { workspaceOf } from './workspaceOf.ts';

const files = {
  'web/task.json': {
    family: 'web',
    networkMode: 'bridge',
    containerDefinitions: [{ name: 'web', image: 'web:1', memory: 2000, cpu: 256 }],
  },
  'web/service.json': { serviceName: 'web', taskDefinition: 'web', desiredCount: 4, launchType: 'EC2' },
  'ecs-cluster.json': {
    containerInstances: ['a', 'b'].map((letter) => ({
      instanceType: 'm5.large',
      availabilityZone: `us-east-1${letter}`,
      registeredResources: { memory: 7600 },
    })),
    services: [{ definition: 'web/service.json', scalableTarget: { maxCapacity: 8 } }],
  },
};
const key = { name: 'web', origin: 'file:///shop/web/service.json' };
const workspaceWith = (more: object) =>
  workspaceOf({ ...files, 'web/service.json': { ...files['web/service.json'], ...more } });
const detailsWith = (more: object) => finish(detailsInSteps(workspaceWith(more), {}, key))!;

describe('the rows of a service that is opened', () => {
  test('tell how it rolls out wave by wave, scales, stands and what each mode costs', () => {
    expect(outline(detailRows('web', detailsWith({})))).toEqual([
      '+ Rollout | Completes in 2 waves; at least 4 of 4 tasks serve, at most 6 run at a time. | rocket green | rollout',
      '  + Wave 1 | +2 new · −2 old · then 2 old, 2 new | layers | wave',
      '    i-1 | +1 new · −1 old | circle-small-filled | wave.place',
      '    i-2 | +1 new · −1 old | circle-small-filled | wave.place',
      '  + Wave 2 | +2 new · −2 old · then 0 old, 4 new | layers | wave',
      '    i-1 | +1 new · −1 old | circle-small-filled | wave.place',
      '    i-2 | +1 new · −1 old | circle-small-filled | wave.place',
      'Scaling to 8 | Task 7 of 8 finds no place. 2 container instances have too little memory left; i-1 comes nearest and lacks 400 MiB. | graph-line red | fact',
      'Availability | Runs on 2 instances in 2 zones; without the fullest instance 2 of 4 tasks are left; without the fullest zone 2 | shield green | fact',
      '+ Which mode | Fargate · $140.16 as placed · $140.16 on 2 × m5.large · $55.51 on Fargate · $44.43 on Fargate with ARM · $16.65 on Fargate Spot | lightbulb | modes',
      '  The load is not known: Fargate is paid by use and needs no instances. |  | circle-small-filled | advice',
      '  $140.16 a month on 2 × m5.large, $55.51 a month on Fargate. |  | circle-small-filled | advice',
      '  Even a full m5.large costs more than Fargate. |  | circle-small-filled | advice',
    ]);
  });

  test('begin with what would help, and say where the rollout gets stuck', () => {
    const rows = detailRows('web', detailsWith({ desiredCount: 7 }));
    expect(outline(rows).slice(0, 5)).toEqual([
      'Ask for 1900 MiB of memory instead of 2000. |  | lightbulb yellow | suggestion.edit',
      'Add 1 instance of type m5.large in us-east-1a. |  | lightbulb yellow | suggestion.edit',
      'Run 6 tasks; so many fit. |  | lightbulb yellow | suggestion.edit',
      '+ Rollout | Stuck at wave 1: no new task finds a place. 2 container instances have too little memory left; i-1 comes nearest and lacks 400 MiB. | error red | rollout',
      '  Stuck at wave 1 | no new task finds a place. 2 container instances have too little memory left; i-1 comes nearest and lacks 400 MiB. | error red | wave.stuck',
    ]);
    expect(rowAt(rows, 'Run 6 tasks; so many fit.').subject).toMatchObject({
      kind: 'suggestion',
      edit: { changes: { 'file:///shop/web/service.json': [{ newText: '6' }] } },
    });
  });

  test('tell what is left without each zone', () => {
    expect(rowAt(detailRows('web', detailsWith({ desiredCount: 3 })), 'Availability').tooltip).toContain(
      '| without | tasks left |\n| --- | --: |\n| us-east-1a | 1 |\n| us-east-1b | 2 |\n\nThe fullest instance is i-1.',
    );
  });

  test('name the version of the files that the rollout replaces', () => {
    const workspace = workspaceWith({ launchType: 'FARGATE' });
    const request = { compareWith: { name: 'saved', workspace: workspaceWith({}) } } as const;
    const rows = detailRows('web', finish(detailsInSteps(workspace, request, key))!);
    expect(outline(rows)[0]).toContain('+ Rollout over the saved version | ');
    expect(rows[0]?.tooltip).toContain('**A deployment of what is written over the saved version**: ');
  });

  test('are asked for only when they are seen', async () => {
    const workspace = workspaceWith({ desiredCount: 7 });
    const asked: string[] = [];
    const rows = treeRows(preview(workspace), {
      details: async ({ name, origin }) => {
        asked.push(name);
        return finish(detailsInSteps(workspace, {}, { name, origin }));
      },
      modes: async () => finish(modesInSteps(workspace, {})),
    });
    expect(asked).toEqual([]);
    const service = await rowAt(rows, 'Services', 'web').children?.();
    expect(service?.map(({ label }) => label)).toContain('Rollout');
    const help = rowAt(rows, 'Unplaced tasks', 'web', 'What would help');
    expect((await help.children?.())?.map(({ label }) => label)).toEqual([
      'Ask for 1900 MiB of memory instead of 2000.',
      'Add 1 instance of type m5.large in us-east-1a.',
      'Run 6 tasks; so many fit.',
    ]);
    expect(asked).toEqual(['web', 'web']);
    expect((await rowAt(rows, 'Which mode').children?.())?.map(({ label }) => label)).toEqual(['All services', 'web']);
  });

  test('are none where a change came first', async () => {
    const rows = treeRows(preview(workspaceWith({})), { details: async () => undefined });
    expect(await rowAt(rows, 'Services', 'web').children?.()).toEqual([]);
  });
});

test('the modes of all services, then of each', () => {
  expect(outline(comparisonRows('modes', finish(modesInSteps(workspaceWith({}), {})))).slice(0, 3)).toEqual([
    '+ All services | Fargate · $140.16 as placed · $140.16 on EC2 · $55.51 on Fargate | lightbulb | modes',
    '  The load is not known: Fargate is paid by use and needs no instances. |  | circle-small-filled | advice',
    '  $140.16 a month on 2 × m5.large, $55.51 a month on Fargate. |  | circle-small-filled | advice',
  ]);
});

describe('what is asked', () => {
  const comparison = {
    services: [
      {
        name: 'web',
        origin: 'web.json#L1,1',
        placed: { before: 8, after: 6 },
        pending: { before: 0, after: 2 },
        moved: 3,
      },
      {
        name: 'cache',
        origin: 'cache.json#L1,1',
        placed: { before: 2, after: 2 },
        pending: { before: 0, after: 0 },
        moved: 1,
      },
    ],
    instancesAdded: ['general-2'],
    instancesRemoved: ['i-1', 'i-3'],
    costPerMonth: -70.08,
  };

  test('stands first, with the answer below', () => {
    const answer = { sentences: ['5 tasks lost, 3 placed elsewhere.'], comparison };
    const rows = treeRows({ ...handWritten, question: { title: 'What if eu-west-1a is lost', answer } });
    expect(outline(rows).slice(0, 7)).toEqual([
      'What if eu-west-1a is lost | 2 more unplaced · −$70.08 a month | beaker yellow | question',
      '  5 tasks lost, 3 placed elsewhere. |  | circle-small-filled | question.detail',
      '  web | 8 → 6 placed · 0 → 2 unplaced · 3 moved | circle-small-filled | question.service',
      '  cache | 2 placed · 1 moved | circle-small-filled | question.service',
      '  More instances | general-2 | circle-small-filled | question.detail',
      '  Instances gone | i-1, i-3 | circle-small-filled | question.detail',
      '  Cost | −$70.08 a month | circle-small-filled | question.detail',
    ]);
  });

  test('can be written where it is an edit', () => {
    const answer = { sentences: [], comparison: { ...comparison, services: [], costPerMonth: 0 } };
    const rows = treeRows({ ...handWritten, question: { title: 'What if web runs 8 tasks', answer, isEdit: true } });
    expect(outline(rows)[0]).toBe('What if web runs 8 tasks | no service changes | beaker yellow | question.edit');
  });

  test('says why there is no answer', () => {
    const rows = treeRows({ ...handWritten, question: { title: 'What if i-9 is gone', failure: 'There is no i-9.' } });
    expect(outline(rows)[0]).toBe('What if i-9 is gone | There is no i-9. | beaker red | question');
  });
});
