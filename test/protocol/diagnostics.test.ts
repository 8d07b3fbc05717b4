import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-types';
import { Client } from './client.ts';

const folder = mkdtempSync(join(tmpdir(), 'stowage-'));
const uri = (name: string) => pathToFileURL(join(folder, name)).href;
const client = new Client();

beforeAll(async () => {
  writeFileSync(
    join(folder, 'task-definition.json'),
    JSON.stringify({
      family: 'web',
      networkMode: 'bridge',
      containerDefinitions: [{ name: 'web', image: 'nginx', memory: 128 }],
    }),
  );
  await client.initialize({ workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'project' }] });
});

afterAll(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
});

const fargate = (memory: string) =>
  `{
  "family": "api",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "256",
  "memory": "${memory}",
  "containerDefinitions": [{ "name": "api", "image": "nginx:1.27" }]
}`;

test('an open definition is judged at once, again after each change, and forgotten when closed', async () => {
  const api = uri('api.json');
  expect(await client.open(api, fargate('600'))).toMatchObject([
    {
      code: 'fargate-cpu-memory',
      severity: 1,
      source: 'stowage',
      message: 'Fargate offers 512, 1024 or 2048 MiB with 256 CPU units, not 600.',
      range: { start: { line: 5, character: 12 }, end: { line: 5, character: 17 } },
    },
  ]);
  const memory = { start: { line: 5, character: 13 }, end: { line: 5, character: 16 } };
  expect((await client.change(api, { range: memory, text: '512' })).filter(({ severity }) => severity === 1)).toEqual(
    [],
  );
  expect(await client.change(api, { range: memory, text: '"' })).not.toEqual([]);
  expect(await client.close(api)).toEqual([]);
});

test('a quick fix is offered where it mends', async () => {
  const api = uri('fix.json');
  const [diagnostic] = await client.open(api, fargate('600'));
  const actions = (await client.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri: api },
    range: diagnostic!.range,
    context: { diagnostics: [diagnostic] },
  })) as CodeAction[];
  expect(actions[0]).toMatchObject({
    title: 'Change to "1024"',
    kind: 'quickfix',
    isPreferred: true,
    edit: {
      changes: {
        [api]: [{ range: { start: { line: 5, character: 13 }, end: { line: 5, character: 16 } }, newText: '1024' }],
      },
    },
  });
});

test('a service is held against its task definition, which nobody opened', async () => {
  const service = uri('ecs-service-def.json');
  const text = '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1, "launchType": "FARGATE" }';
  await client.open(service, text);
  const [written] = await client.change(service, { text: text.replace('FARGATE', 'Fargate') });
  expect(written).toMatchObject({ code: 'unknown-value', severity: 1 });
});

test('files that are no definitions are left in peace', async () => {
  expect(await client.open(uri('package.json'), '{ "name": "a", "version": 1, }')).toEqual([]);
  expect(
    await client.open(uri('create-service.json'), '{ "ServiceName": "a", "Source": {}, "Port": 1, "X": 2 }'),
  ).toEqual([]);
});

const TASK = 'A task definition is a JSON object with "family" and "containerDefinitions".';
test.each([
  ['an empty file', '', 3, `This file is empty. ${TASK}`],
  ['an empty list', '[]', 2, `This file holds an empty list. ${TASK}`],
  ['null', 'null', 2, `This file holds only null. ${TASK}`],
  ['binary', '\u0000\u0001\ufffd\ud800PNG\r\n\u001a', 3, `This file holds no JSON. ${TASK}`],
  [
    'five megabytes of nested lists',
    '['.repeat(5_000_000),
    2,
    'This file is too large: ECS takes definitions of at most 64 KiB.',
  ],
])('%s gets a clear answer and the server goes on', async (name, text, severity, message) => {
  const bad = uri(`${name}.task-definition.json`);
  expect(await client.open(bad, text, 'ecs-task-definition')).toMatchObject([
    { code: 'not-a-definition', severity, message, source: 'stowage' },
  ]);
  expect(await client.close(bad)).toEqual([]);
  expect(client.logged).toEqual([]);
});
