import { describe, expect, test } from 'vitest';
import type { Range } from 'vscode-languageserver-types';
import { placementActionsInSteps } from '../../../server/src/features/placement/placementActions.ts';
import { type Placements, placementsInSteps } from '../../../server/src/features/placement/placements.ts';
import { finish } from '../../../server/src/scheduler/steps.ts';
import type { ValidationContext } from '../../../server/src/validation/runRules.ts';
import { serviceContext } from '../../../server/src/workspace/serviceContext.ts';
import { workspaceOf } from '../client/workspaceOf.ts';

const task = (more: object = {}) => ({
  family: 'web',
  containerDefinitions: [{ name: 'web', image: 'web:1', memory: 4096 }],
  ...more,
});
const service = (more: object = {}) => ({
  serviceName: 'web',
  taskDefinition: 'web',
  desiredCount: 3,
  launchType: 'EC2',
  ...more,
});
const cluster = (more: object = {}) => ({
  clusterName: 'prod',
  containerInstances: [
    { instanceType: 'm5.large', availabilityZone: 'us-east-1a', count: 2, registeredResources: { memory: 7600 } },
  ],
  ...more,
});
const files = { 'task.json': task(), 'service.json': service(), 'ecs-cluster.json': cluster() };
const placementsOf = (more: object = {}): Placements => finish(placementsInSteps(workspaceOf({ ...files, ...more })));
const pendingOf = ({ services, tasks }: Placements) => ({
  services: [...services].map(([uri, { pending }]) => [uri.slice('file:///shop/'.length), pending]),
  tasks: [...tasks].map(([uri, all]) => [uri.slice('file:///shop/'.length), all.map(({ pending }) => pending)]),
});
const NONE = { services: [], tasks: [] };

describe('where the definitions land', () => {
  test('is told by service and task definition', () => {
    const { services, tasks } = placementsOf();
    const placement = {
      name: 'web',
      isService: true,
      cluster: 'prod',
      desiredCount: 3,
      pending: 1,
      dependsOnAmi: 0,
      reasons: [
        {
          code: 'RESOURCE:MEMORY',
          message: '2 container instances have too little memory left; i-1 comes nearest and lacks 592 MiB.',
          dependsOnAmi: false,
          ports: [],
        },
      ],
    };
    expect([...services]).toEqual([['file:///shop/service.json', placement]]);
    expect([...tasks]).toEqual([['file:///shop/task.json', [placement]]]);
  });

  test('is not told of the built-in cluster', () => {
    expect(pendingOf(finish(placementsInSteps(workspaceOf({ 's.json': service(), 't.json': task() }))))).toEqual(NONE);
  });

  test.each([
    ['a count', { 'service.json': service({ desiredCount: '${COUNT}' }) }],
    ['the memory', { 'task.json': task({ memory: '${MEMORY}' }) }],
    ['the cluster', { 'ecs-cluster.json': cluster({ containerInstances: [{ instanceType: '${TYPE}' }] }) }],
  ])('is not told where a template says %s', (_, more) => {
    expect(pendingOf(placementsOf(more))).toEqual(NONE);
  });

  test('is not spoilt by a neighbour of which something is assumed', () => {
    const neighbour = { 'a/service.json': service({ serviceName: 'a', taskDefinition: 'a', desiredCount: 1 }) };
    const unknown = { 'a/task.json': task({ family: 'a', memory: '${MEMORY}' }) };
    const two = { 'service.json': service({ desiredCount: 2 }) };
    expect(pendingOf(placementsOf({ ...neighbour, ...unknown, ...two })).services).toEqual([['service.json', 0]]);
  });

  test('of tasks that nobody runs is told only where the cluster file lists them', () => {
    const batch = { 'batch.json': task({ family: 'batch' }), 'service.json': {} };
    expect(pendingOf(placementsOf(batch))).toEqual(NONE);
    const listed = { 'ecs-cluster.json': cluster({ tasks: [{ definition: 'batch.json', count: 5 }] }) };
    expect(pendingOf(placementsOf({ ...batch, ...listed }))).toEqual({ services: [], tasks: [['batch.json', [3]]] });
  });

  test('of several clusters is told of services that name theirs', () => {
    const other = { 'other.ecs-cluster.json': { clusterName: 'test', containerInstances: [] } };
    expect(pendingOf(placementsOf(other))).toEqual(NONE);
    const named = { 'service.json': service({ cluster: 'test' }) };
    expect(pendingOf(placementsOf({ ...other, ...named })).services).toEqual([['service.json', 3]]);
    const twice = { 'other.ecs-cluster.json': { clusterName: 'prod', containerInstances: [] } };
    expect(pendingOf(placementsOf({ ...twice, 'service.json': service({ cluster: 'prod' }) }))).toEqual(NONE);
  });

  test.each([
    ['a provider that the cluster has not', { capacityProviderStrategy: [{ capacityProvider: 'x', weight: 1 }] }],
    [
      'weights that are all zero',
      { capacityProviderStrategy: [{ capacityProvider: 'FARGATE' }, { capacityProvider: 'FARGATE_SPOT' }] },
    ],
  ])('is left to another rule for %s', (_, more) => {
    expect(pendingOf(placementsOf({ 'service.json': service({ launchType: undefined, ...more }) }))).toEqual(NONE);
  });

  test('leaves a size that Fargate has not to its own rule', () => {
    const fargate = { 'service.json': service({ launchType: 'FARGATE' }), 'task.json': task({ memory: '600' }) };
    expect(pendingOf(placementsOf(fargate)).services).toEqual([['service.json', 0]]);
  });
});

describe('code actions', () => {
  const workspace = workspaceOf(files);
  const document = workspace.document('file:///shop/service.json')!;
  const actionsAt = (line: number, placements = placementsOf()) => {
    const range: Range = { start: { line, character: 0 }, end: { line, character: 99 } };
    const context: ValidationContext = {
      severities: {},
      preset: 'recommended',
      log: (message) => expect.fail(message),
      service: serviceContext(document, workspace, placements.services.get(document.uri)),
    };
    return finish(placementActionsInSteps(document, range, workspace, context));
  };

  test('offer the smallest changes at the desired count', () => {
    const actions = actionsAt(3);
    expect(actions.map(({ title, edit }) => [title, Object.keys(edit?.changes ?? {})])).toEqual([
      ['Ask for 3800 MiB of memory instead of 4096.', ['file:///shop/task.json']],
      ['Add 1 instance of type m5.large in us-east-1a.', ['file:///shop/ecs-cluster.json']],
      ['Run 2 tasks; so many fit.', ['file:///shop/service.json']],
    ]);
    expect(actions.map(({ kind, diagnostics }) => [kind, diagnostics?.[0]?.code])).toEqual([
      ['quickfix', 'service-unplaced'],
      ['quickfix', 'service-unplaced'],
      ['quickfix', 'service-unplaced'],
    ]);
  });

  test('offer nothing elsewhere, nor where every task is placed', () => {
    expect(actionsAt(0)).toEqual([]);
    expect(actionsAt(3, placementsOf({ 'service.json': service({ desiredCount: 1 }) }))).toEqual([]);
  });
});
