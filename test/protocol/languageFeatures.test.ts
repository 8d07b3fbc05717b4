import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Client } from './client.ts';

const folder = mkdtempSync(join(tmpdir(), 'stowage-'));
const uri = (name: string) => pathToFileURL(join(folder, name)).href;
const client = new Client();
const TASK = `{
  "family": "web",
  "cpu": "512",
  "containerDefinitions": [
    { "name": "app", "image": "nginx:1.29", "portMappings": [{ "containerPort": 80 }] }
  ]
}
`;
const SERVICE = `{
  "serviceName": "web",
  "taskDefinition": "web:3",
  "loadBalancers": [{ "containerName": "app", "containerPort": 80 }]
}
`;
let capabilities: Record<string, unknown>;

/** Asks about the place behind the first occurrence of a text. */
function ask(method: string, name: string, text: string, behind: string, more: object = {}): Promise<unknown> {
  const lines = text.slice(0, text.indexOf(behind) + behind.length).split('\n');
  const position = { line: lines.length - 1, character: lines.at(-1)!.length };
  return client.connection.sendRequest(`textDocument/${method}`, {
    textDocument: { uri: uri(name) },
    position,
    ...more,
  });
}

beforeAll(async () => {
  writeFileSync(join(folder, 'task-definition.json'), TASK);
  writeFileSync(join(folder, 'service-definition.json'), SERVICE);
  ({ capabilities } = await client.initialize({
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'project' }],
  }));
  await client.open(uri('service-definition.json'), SERVICE);
  await client.open(uri('task-definition.json'), TASK);
});

afterAll(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
});

test('says what it can do', () => {
  expect(capabilities).toMatchObject({
    completionProvider: { triggerCharacters: ['"', ':', ' '], resolveProvider: true },
    hoverProvider: true,
    documentSymbolProvider: true,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
  });
});

test('completes with names from another file, without tab stops for an editor that knows none', async () => {
  const names = await ask('completion', 'service-definition.json', SERVICE, '"containerName": "');
  expect(names).toMatchObject({
    isIncomplete: false,
    items: [{ label: '"app"', detail: 'nginx:1.29', insertTextFormat: 1, textEdit: { newText: '"app"' } }],
  });
  const keys = (await ask('completion', 'task-definition.json', TASK, '"web",')) as { items: { label: string }[] };
  expect(keys.items.find(({ label }) => label === 'memory')).toMatchObject({ textEdit: { newText: '"memory": "",' } });
});

test('sends the documentation of an item when an editor asks for it that says it will', async () => {
  interface Item {
    readonly label: string;
    readonly documentation?: { readonly value: string };
  }
  const completionItem = { snippetSupport: true, resolveSupport: { properties: ['documentation'] } };
  const asking = new Client();
  await asking.initialize({ capabilities: { textDocument: { completion: { completionItem } } } });
  await asking.open(uri('task-definition.json'), TASK);
  const complete = async (line: number, character: number) =>
    (
      await asking.connection.sendRequest<{ items: Item[] }>('textDocument/completion', {
        textDocument: { uri: uri('task-definition.json') },
        position: { line, character },
      })
    ).items;
  const resolve = (item: Item | undefined) => asking.connection.sendRequest<Item>('completionItem/resolve', item);
  const keys = await complete(1, 2);
  const memory = keys.find(({ label }) => label === 'memory');
  expect(keys.filter(({ documentation }) => documentation)).toEqual([]);
  expect(await resolve(memory)).toEqual({
    ...memory,
    documentation: { kind: 'markdown', value: expect.stringMatching(/^Memory for the whole task, as /) },
  });
  await complete(4, 6);
  expect(await resolve(memory)).toEqual(memory);
  await asking.stop();
});

test('leaves an item alone that was sent with its documentation', async () => {
  const [item] = ((await ask('completion', 'task-definition.json', TASK, '"web",')) as { items: object[] }).items;
  expect(item).toHaveProperty('documentation');
  expect(await client.connection.sendRequest('completionItem/resolve', item)).toEqual(item);
});

test('explains a value', async () => {
  expect(await ask('hover', 'task-definition.json', TASK, '"cpu": "')).toMatchObject({
    contents: { kind: 'markdown', value: expect.stringMatching(/^512 CPU units are \*\*0\.5 vCPU\*\*\./) },
    range: { start: { line: 2, character: 9 }, end: { line: 2, character: 14 } },
  });
});

test('follows a name to the file that gives it', async () => {
  const range = { start: { line: 4, character: 15 }, end: { line: 4, character: 18 } };
  expect(await ask('definition', 'service-definition.json', SERVICE, '"containerName": "')).toEqual([
    { uri: uri('task-definition.json'), range },
  ]);
  expect(
    await ask('references', 'task-definition.json', TASK, '"name": "', { context: { includeDeclaration: false } }),
  ).toEqual([
    {
      uri: uri('service-definition.json'),
      range: { start: { line: 3, character: 40 }, end: { line: 3, character: 43 } },
    },
  ]);
});

test('renames in both files, and refuses what is no name', async () => {
  expect(await ask('prepareRename', 'task-definition.json', TASK, '"name": "')).toMatchObject({ placeholder: 'app' });
  const edit = (await ask('rename', 'task-definition.json', TASK, '"name": "', { newName: 'api' })) as {
    changes: object;
  };
  expect(Object.keys(edit.changes).sort()).toEqual([uri('service-definition.json'), uri('task-definition.json')]);
  await expect(ask('rename', 'task-definition.json', TASK, '"name": "', { newName: 'a b' })).rejects.toThrow(
    'Use only letters, digits, hyphens and underscores.',
  );
});

test('answers about the document as a whole', async () => {
  const textDocument = { uri: uri('task-definition.json') };
  const request = (method: string, more: object = {}) =>
    client.connection.sendRequest(`textDocument/${method}`, { textDocument, ...more });
  expect(await request('documentSymbol')).toMatchObject([
    { name: 'family', detail: 'web' },
    { name: 'cpu', detail: '512' },
    { name: 'containerDefinitions', children: [{ name: 'app', detail: 'nginx:1.29' }] },
  ]);
  expect(await request('foldingRange')).toMatchObject([
    { startLine: 3, endLine: 4 },
    { startLine: 0, endLine: 5 },
  ]);
  const options = { tabSize: 2, insertSpaces: true };
  const range = { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } };
  expect(await request('rangeFormatting', { options, range })).toEqual([]);
  expect(await request('formatting', { options })).not.toEqual([]);
  expect(await request('selectionRange', { positions: [{ line: 1, character: 5 }] })).toHaveLength(1);
  expect(await request('documentHighlight', { position: { line: 4, character: 16 } })).toHaveLength(1);
});
