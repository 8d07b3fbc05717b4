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
const TOO_LARGE = 'This file is too large: ECS takes definitions of at most 64 KiB.';
const BAD: readonly (readonly [name: string, text: string, severity: number, message: string])[] = [
  ['an empty file', '', 3, `This file is empty. ${TASK}`],
  ['an empty list', '[]', 2, `This file holds an empty list. ${TASK}`],
  ['null', 'null', 2, `This file holds only null. ${TASK}`],
  ['binary', '\u0000\u0001\ufffd\ud800PNG\r\n\u001a', 3, `This file holds no JSON. ${TASK}`],
  ['five megabytes of nested lists', '['.repeat(5_000_000), 2, TOO_LARGE],
  ['five megabytes of short lists', `{ "containerDefinitions": [${'[],'.repeat(1_700_000)}[]] }`, 2, TOO_LARGE],
  ['a hundred thousand keys', `{ "family": "a"${', "a": 1'.repeat(100_000)} }`, 2, TOO_LARGE],
  ['a name of five megabytes', `{ "family": "${'a'.repeat(5_000_000)}" }`, 2, TOO_LARGE],
  [
    'brackets in brackets',
    '[{"a":'.repeat(1000),
    2,
    'This file is nested more than 100 levels deep, no definition is deeper than 10.',
  ],
];
test.each(BAD)(
  '%s gets a clear answer from every feature and the server goes on',
  async (name, text, severity, message) => {
    const bad = uri(`${name}.task-definition.json`);
    expect(await client.open(bad, text, 'ecs-task-definition')).toMatchObject([
      { code: 'not-a-definition', severity, message, source: 'stowage' },
    ]);
    const position = { line: 0, character: 1 };
    const range = { start: position, end: position };
    const options = { tabSize: 2, insertSpaces: true };
    const questions: Readonly<Record<string, object>> = {
      completion: { position },
      hover: { position },
      documentSymbol: {},
      formatting: { options },
      rangeFormatting: { options, range },
      foldingRange: {},
      selectionRange: { positions: [position] },
      definition: { position },
      references: { position, context: { includeDeclaration: true } },
      documentHighlight: { position },
      codeAction: { range, context: { diagnostics: [] } },
      codeLens: {},
    };
    for (const [method, more] of Object.entries(questions))
      await client.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri: bad }, ...more });
    expect(await client.close(bad)).toEqual([]);
    expect(client.logged).toEqual([]);
  },
);

test('keys that every JavaScript object has are unknown fields like any other', async () => {
  const text = `{
  "family": "a", "__proto__": null, "constructor": 1, "toString": 2,
  "containerDefinitions": [{ "name": "__proto__", "image": "constructor", "memory": 64, "hasOwnProperty": 3 }]
}`;
  const found = await client.open(uri('keys.task-definition.json'), text);
  expect(found.filter(({ code }) => code === 'unknown-key').map((it) => it.message)).toEqual(
    ['constructor', 'toString', 'hasOwnProperty'].map((key) => `Unknown field \`${key}\`.`),
  );
});

test('a template around a definition, its members and its values says nothing against it', async () => {
  const text = `{# the shop #}
{
  {% if family %}"family": "{{ lookup("family") }}",{% endif %}
  "containerDefinitions": [
    {%- for name in names %}
    { "name": "<%= name %>", "image": ((image)), "memory": [[MEMORY]] },
    {%- endfor %}
  ]
}`;
  expect(await client.open(uri('template.task-definition.json'), text)).toEqual([]);
});
