import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What each room of the server may import from, besides itself. `docs/architecture.md` says why. */
const SERVER: Readonly<Record<string, readonly string[]>> = {
  facts: [],
  documents: ['facts'],
  model: ['documents', 'facts'],
  scheduler: ['facts'],
  validation: [
    'model',
    'documents',
    'facts',
    'scheduler/clusterQuery',
    'scheduler/deployment/bounds.ts',
    'scheduler/deployment/circuitBreaker.ts',
  ],
  workspace: ['model', 'documents', 'facts', 'protocol.ts', 'settings.ts'],
  features: ['validation', 'workspace', 'scheduler', 'model', 'documents', 'facts', 'protocol.ts'],
  cli: ['features', 'validation', 'workspace', 'scheduler', 'model', 'documents', 'protocol.ts', 'settings.ts'],
  'protocol.ts': ['scheduler'],
  'settings.ts': [],
  'openDocuments.ts': ['documents'],
  'languageFeatures.ts': ['openDocuments.ts', 'protocol.ts', 'features', 'workspace', 'model', 'documents'],
  'workDone.ts': ['scheduler'],
  'previewRequests.ts': ['workDone.ts', 'documents'],
  'placementWatch.ts': ['previewRequests.ts', 'features', 'model'],
  'codeLenses.ts': ['openDocuments.ts', 'previewRequests.ts', 'features', 'workspace'],
  'previewAnswers.ts': ['previewRequests.ts', 'workDone.ts', 'protocol.ts', 'features', 'workspace'],
  'pushedDiagnostics.ts': ['openDocuments.ts', 'placementWatch.ts', 'features', 'validation', 'workspace', 'documents'],
  'server.ts': [
    'pushedDiagnostics.ts',
    'languageFeatures.ts',
    'previewRequests.ts',
    'previewAnswers.ts',
    'placementWatch.ts',
    'codeLenses.ts',
    'openDocuments.ts',
    'settings.ts',
    'protocol.ts',
    'features',
    'validation',
    'workspace',
    'model',
    'documents',
  ],
  'main.node.ts': ['memory.node.ts', 'server.ts', 'workspace'],
  'memory.node.ts': [],
  'main.browser.ts': ['server.ts', 'workspace'],
  'main.cli.ts': ['cli'],
};

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

function importsBelow(folder: string): Import[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .flatMap((path) => {
      const file = join(root, folder, path);
      const text = readFileSync(file, 'utf8');
      const found = text.matchAll(
        /(import type|import|export)\b[^;'"]*?['"](\.[^'"]+)['"]|import\(['"](\.[^'"]+)['"]\)/g,
      );
      return [...found].map(([, keyword, named, called]) => ({
        file: relative(root, file).replaceAll('\\', '/'),
        target: relative(root, resolve(dirname(file), named ?? called!)).replaceAll('\\', '/'),
        typeOnly: keyword === 'import type',
      }));
    });
}

const roomOf = (path: string): string => path.replace(/^server\/src\//, '').split('/')[0]!;

describe('imports run one way', () => {
  const server = importsBelow('server/src');

  test('there is something to look at', () => {
    expect(server.length).toBeGreaterThan(100);
  });

  test.each(Object.keys(SERVER))('server/src/%s', (room) => {
    const allowed = [room, ...SERVER[room]!];
    const wrong = server
      .filter(({ file, target }) => roomOf(file) === room && target.startsWith('server/'))
      .filter(
        ({ target }) => !allowed.some((it) => target === `server/src/${it}` || target.startsWith(`server/src/${it}/`)),
      )
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(wrong).toEqual([]);
  });

  test('every room of the server is in the table', () => {
    expect([...new Set(server.map(({ file }) => roomOf(file)))].filter((room) => !SERVER[room])).toEqual([]);
  });

  test('protocol.ts takes nothing but types', () => {
    expect(server.filter(({ file, typeOnly }) => file === 'server/src/protocol.ts' && !typeOnly)).toEqual([]);
  });

  test('the server imports nothing of the client', () => {
    expect(server.filter(({ target }) => target.startsWith('client/'))).toEqual([]);
  });

  test('the client imports the protocol of the server and nothing else of it', () => {
    const client = importsBelow('client/src').filter(({ target }) => target.startsWith('server/'));
    expect(client.length).toBeGreaterThan(0);
    expect(client.filter(({ target }) => target !== 'server/src/protocol.ts')).toEqual([]);
  });

  test('only the entries and the disk know of Node', () => {
    const files = readdirSync(join(root, 'server/src'), { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter(
        (path) => path.endsWith('.ts') && /from 'node:/.test(readFileSync(join(root, 'server/src', path), 'utf8')),
      );
    expect(
      files.filter((path) => !/^cli\/|^(main|memory)\.(node|cli)\.ts$|^workspace\/diskFiles\.ts$/.test(path)),
    ).toEqual([]);
  });
});
