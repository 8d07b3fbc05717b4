import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-types';
import { Client } from './client.ts';
import { writeInto } from './writeInto.ts';

const folder = mkdtempSync(join(tmpdir(), 'stowage-'));
const uri = (name: string) => pathToFileURL(join(folder, name)).href;
const write = writeInto(folder);
const client = new Client();

const TASK = `{
  "family": "web",
  "networkMode": "bridge",
  "containerDefinitions": [
    { "name": "web", "image": "shop/web:1.4", "memory": 128, "portMappings": [{ "containerPort": 8080 }] }
  ]
}`;
const task = uri('deploy/ecs-task-def.json');
const PLACE = { start: { line: 4, character: 97 }, end: { line: 4, character: 101 } };

beforeAll(async () => {
  write('deploy/ecs-task-def.json', TASK);
  write('web/Dockerfile', 'FROM node:22\nEXPOSE 80\n');
  write('frontend/Dockerfile', 'FROM node:22\nEXPOSE 3000\n');
  await client.initialize({ workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'project' }] });
});

afterAll(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
});

const hints = (diagnostics: readonly Diagnostic[]) => diagnostics.filter(({ code }) => code === 'port-not-exposed');
const messages = (diagnostics: readonly Diagnostic[]) => hints(diagnostics).map(({ message }) => message);
const exposes = (ports: string) => [
  `Container web maps port 8080, which its Dockerfile does not expose. It exposes ${ports}.`,
];

/** What is said once it is as it should be in the end. */
async function until(expected: readonly string[]): Promise<Diagnostic[]> {
  for (;;) {
    const said = await client.nextDiagnostics(task);
    if (JSON.stringify(messages(said)) === JSON.stringify(expected)) return said;
  }
}

const fileChanged = (name: string, type: 1 | 2 | 3) =>
  client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(name), type }] });

/** What is said next. */
async function afterChange(name: string, type: 1 | 2 | 3): Promise<Diagnostic[]> {
  const next = client.nextDiagnostics(task);
  await fileChanged(name, type);
  return next;
}

test('a port follows the Dockerfile of the image, which is read after the first answer', async () => {
  expect(messages(await client.open(task, TASK))).toEqual([]);
  expect(hints(await until(exposes('80')))).toEqual([
    {
      code: 'port-not-exposed',
      codeDescription: { href: 'https://github.com/stowage/stowage/blob/main/docs/rules.md#port-not-exposed' },
      severity: 4,
      source: 'stowage',
      message: exposes('80')[0],
      range: PLACE,
      relatedInformation: [
        {
          location: {
            uri: uri('web/Dockerfile'),
            range: { start: { line: 1, character: 0 }, end: { line: 1, character: 9 } },
          },
          message: 'What it exposes.',
        },
      ],
    },
  ]);

  write('web/Dockerfile', 'FROM node:22\nEXPOSE 80 8080\n');
  expect(messages(await afterChange('web/Dockerfile', 2))).toEqual([]);

  write('web/Dockerfile', 'FROM node:22\nEXPOSE 81\n');
  expect(messages(await afterChange('web/Dockerfile', 2))).toEqual(exposes('81'));

  const changed = await client.change(task, { range: PLACE, text: '81' });
  expect(messages(changed)).toEqual([]);
  expect(messages(await client.change(task, { text: TASK }))).toEqual(exposes('81'));

  rmSync(join(folder, 'web/Dockerfile'));
  expect(messages(await afterChange('web/Dockerfile', 3))).toEqual([]);
});

test('the settings name another, in the editor, in a configuration and on the command line', async () => {
  const named = until(exposes('3000'));
  await client.connection.sendNotification('workspace/didChangeConfiguration', {
    settings: { stowage: { dockerfiles: { 'shop/web': 'frontend/Dockerfile' } } },
  });
  await named;

  write('api/Dockerfile', 'FROM node:22\nEXPOSE 4000\n');
  write('deploy/stowage.config.json', '{ "dockerfiles": { "shop/web": "../api/Dockerfile" } }');
  const nearer = until(exposes('4000'));
  await fileChanged('deploy/stowage.config.json', 1);
  await nearer;
  expect(check()).toEqual([{ message: exposes('4000')[0], range: PLACE }]);

  write('mine.json', '{ "dockerfiles": { "web": "frontend/Dockerfile" } }');
  expect(check('--config', 'mine.json')).toEqual([{ message: exposes('3000')[0], range: PLACE }]);
});

function check(...options: string[]) {
  const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
  const { stdout } = spawnSync(process.execPath, [cli, 'check', '.', '--format', 'json', ...options], {
    cwd: folder,
    encoding: 'utf8',
  });
  const files: { diagnostics: { rule: string; message: string; range: object }[] }[] = JSON.parse(stdout);
  return files
    .flatMap(({ diagnostics }) => diagnostics)
    .filter(({ rule }) => rule === 'port-not-exposed')
    .map(({ message, range }) => ({ message, range }));
}
