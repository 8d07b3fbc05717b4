import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CodeAction, CodeLens, Diagnostic, WorkspaceEdit } from 'vscode-languageserver-types';
import type { MapResult, ModeComparison, PackedPreview, ServiceDetails } from '../../server/src/protocol.ts';
import { Client } from './client.ts';

const folder = mkdtempSync(join(tmpdir(), 'stowage-'));
const uri = (name: string) => pathToFileURL(join(folder, name)).href;
const client = new Client();

const service = (desiredCount: number) =>
  `{
  "serviceName": "web",
  "taskDefinition": "web",
  "launchType": "EC2",
  "desiredCount": ${desiredCount}
}`;
const cluster = {
  clusterName: 'prod',
  containerInstances: [
    { instanceType: 'm5.large', availabilityZone: 'us-east-1a', registeredResources: { memory: 7600 } },
    { instanceType: 'm5.large', availabilityZone: 'us-east-1b', registeredResources: { memory: 7600 } },
  ],
};
const task = {
  family: 'web',
  networkMode: 'bridge',
  containerDefinitions: [{ name: 'web', image: 'web:1', memory: 4096 }],
};

beforeAll(async () => {
  writeFileSync(join(folder, 'prod.ecs-cluster.json'), JSON.stringify(cluster));
  writeFileSync(join(folder, 'web-task-definition.json'), JSON.stringify(task));
  writeFileSync(join(folder, 'web-service-definition.json'), service(2));
  await client.initialize({ workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'shop' }] });
});
afterAll(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
});

const request = <T>(method: string, params: object = {}): Promise<T> => client.connection.sendRequest(method, params);
const unplaced = (diagnostics: readonly Diagnostic[]) => diagnostics.filter(({ code }) => code === 'service-unplaced');

/** What is said about a document from now on, until it holds, or no longer holds, what a test waits for. */
async function until(document: string, isThere: boolean): Promise<Diagnostic[]> {
  for (;;) {
    const found = unplaced(await client.nextDiagnostics(document));
    if (found.length > 0 === isThere) return found;
  }
}

const MESSAGE =
  '1 of 3 tasks finds no place on the cluster prod. 2 container instances have too little memory left; i-1 comes nearest and lacks 592 MiB.';

test('tasks that find no place are told at the desired count, a moment after typing', async () => {
  const document = uri('web-service-definition.json');
  expect(unplaced(await client.open(document, service(3)))).toEqual([]);
  expect(await until(document, true)).toMatchObject([
    {
      severity: 2,
      message: MESSAGE,
      range: { start: { line: 4, character: 18 }, end: { line: 4, character: 19 } },
      relatedInformation: [{ location: { uri: uri('web-task-definition.json') } }],
    },
  ]);
  const line = { start: { line: 4, character: 0 }, end: { line: 4, character: 19 } };
  const actions = await request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: document },
    range: line,
    context: { diagnostics: [] },
  });
  const changes = actions.filter(({ diagnostics }) => diagnostics?.[0]?.code === 'service-unplaced');
  expect(changes.map(({ title }) => title).slice(0, 3)).toEqual([
    'Ask for 3800 MiB of memory instead of 4096.',
    'Add 1 instance of type m5.large in us-east-1a.',
    'Run 2 tasks; so many fit.',
  ]);
  // a count that has not been placed yet is not judged by the last one
  const range = { start: { line: 4, character: 18 }, end: { line: 4, character: 19 } };
  expect(unplaced(await client.change(document, { range, text: '2' }))).toEqual([]);
});

test('a preview is packed, and answers what would be and what differs from the saved files', async () => {
  const document = uri('web-service-definition.json');
  const range = { start: { line: 4, character: 18 }, end: { line: 4, character: 19 } };
  await client.change(document, { range, text: '1' });
  const { services, tasks, instances } = await request<PackedPreview>('stowage/preview');
  expect(services.map(({ name, placed }) => [name, placed])).toEqual([['web', 1]]);
  expect(tasks.map(({ memory }) => memory)).toEqual([4096]);
  expect(instances.map((instance) => instance.tasks)).toEqual([[[0, 1]], []]);

  const whatIf = [{ kind: 'lose-zone', availabilityZone: 'us-east-1a' }];
  const lost = await request<PackedPreview>('stowage/preview', { whatIf });
  expect(lost.question).toMatchObject({
    title: 'What if us-east-1a is lost',
    answer: { sentences: ['1 task lost, 1 placed elsewhere.'] },
  });

  const compared = await request<PackedPreview>('stowage/preview', { compareWith: 'saved' });
  expect(compared.question?.answer?.comparison.services).toMatchObject([
    { name: 'web', placed: { before: 2, after: 1 }, pending: { before: 0, after: 0 }, moved: 0 },
  ]);
  const committed = await request<PackedPreview>('stowage/preview', { compareWith: 'committed' });
  expect(committed.question).toEqual({
    title: 'Compared with the committed files',
    failure: 'There are no committed files.',
  });
});

test('the placement map is a picture with places to go to, of how things are or of a moment of a deployment', async () => {
  const map = await request<MapResult>('stowage/preview/map', { width: 640 });
  expect(map.svg.slice(0, 84)).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" class="map" width="640" height="399" viewBox',
  );
  expect(map.origins).toEqual({
    'service/web': `${uri('web-service-definition.json')}#L1,1`,
    'instance/i-1': `${uri('prod.ecs-cluster.json')}#L1,45`,
    'instance/i-1/service/web': `${uri('web-service-definition.json')}#L1,1`,
    'instance/i-2': `${uri('prod.ecs-cluster.json')}#L1,143`,
  });
  expect(map.rollout).toBeUndefined();
  const [service] = map.services;
  const whatIf = [{ kind: 'lose-zone', availabilityZone: 'us-east-1b' }];
  const moment = await request<MapResult>('stowage/preview/map', { width: 640, whatIf, rollout: { service, step: 1 } });
  expect(moment.rollout).toMatchObject({
    step: 1,
    steps: 1,
    caption:
      'Deployment of web. Stuck at wave 1: no new task finds a place. 1 container instance has too little memory left; i-1 comes nearest and lacks 592 MiB. 1 container instance is not ACTIVE.',
  });
  expect(moment.svg).toContain('class="caption">What if us-east-1b is lost · Deployment of web. Stuck at wave 1:');
  expect(moment.svg).not.toContain('file:');
});

test('the details of a service and the modes of all are told when they are asked for', async () => {
  const key = { name: 'web', origin: uri('web-service-definition.json') };
  const details = await request<ServiceDetails>('stowage/preview/details', { service: key });
  expect(details.rollout?.message).toBe('Completes in 1 wave; at least 1 of 1 tasks serve, at most 2 run at a time.');
  expect(details.availability).toMatchObject({ instances: 1, availabilityZones: 1, afterInstanceLoss: 0 });
  expect(await request('stowage/preview/details', { service: { ...key, name: 'api' } })).toBeNull();
  const written = JSON.stringify({ ...task, containerDefinitions: [{ name: 'web', image: 'web:2', memory: 3600 }] });
  await client.open(uri('web-task-definition.json'), written);
  const edited = await request<ServiceDetails>('stowage/preview/details', { service: key });
  expect([details.rolloutFrom, edited.rolloutFrom]).toEqual([undefined, 'saved']);
  const modes = await request<ModeComparison>('stowage/preview/modes');
  expect(modes.services.map(({ name, mode }) => [name, mode])).toEqual([['web', 'FARGATE']]);
});

test('what is asked is written into files only when that is asked, by the editor', async () => {
  const more = { kind: 'add-instance', instanceType: 'm5.large', availabilityZone: 'us-east-1a', count: 1 };
  const edit = await request<WorkspaceEdit>('stowage/preview/write', { whatIf: [more] });
  expect(Object.keys(edit.changes ?? {})).toEqual([uri('prod.ecs-cluster.json')]);
  const lost = { kind: 'lose-zone', availabilityZone: 'us-east-1a' };
  expect(await request('stowage/preview/write', { whatIf: [lost] })).toBeNull();
});

test('the cost stands above a count, found out when it is seen, unless the setting says no', async () => {
  const textDocument = { uri: uri('web-service-definition.json') };
  const [lens] = await request<CodeLens[]>('textDocument/codeLens', { textDocument });
  expect(lens).toMatchObject({ range: { start: { line: 4, character: 18 } } });
  expect(lens?.command).toBeUndefined();
  expect(await request<CodeLens>('codeLens/resolve', lens)).toMatchObject({
    command: { title: '$70.08 a month on prod · $27.75 on Fargate · $8.33 on Spot · $70.08 on 1 × m5.large' },
  });
  await client.connection.sendNotification('workspace/didChangeConfiguration', {
    settings: { stowage: { codeLens: false } },
  });
  expect(await request('textDocument/codeLens', { textDocument })).toEqual([]);
});
