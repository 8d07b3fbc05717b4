import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { CheckedFile } from '../../server/src/cli/checkedFile.ts';
import { Client } from './client.ts';
import { CLUSTER, PAIRS } from './pairs.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'stowage-'));
afterAll(() => rmSync(folder, { recursive: true }));

cpSync(join(repository, 'examples'), join(folder, 'examples'), { recursive: true });
for (const { name, service, task, more } of PAIRS) {
  const inside = join(folder, 'pairs', name);
  mkdirSync(inside, { recursive: true });
  writeFileSync(join(inside, 'service-definition.json'), JSON.stringify(service, undefined, 2));
  writeFileSync(join(inside, 'task-definition.json'), JSON.stringify(task, undefined, 2));
  for (const [file, text] of Object.entries(more ?? {})) writeFileSync(join(inside, file), text);
}
writeFileSync(join(folder, 'pairs', 'ecs-cluster.json'), JSON.stringify(CLUSTER));

const SEVERITIES = ['', 'error', 'warning', 'information', 'hint'];
type Said = readonly [rule: string, severity: string, message: string, range: Diagnostic['range']];

/** What `stowage check` says of each definition below a folder, by its path from there. */
function checked(cwd: string): Record<string, Said[]> {
  const { stdout } = spawnSync(
    process.execPath,
    [join(repository, 'dist', 'cli.js'), 'check', '.', '--format', 'json'],
    {
      cwd,
      encoding: 'utf8',
    },
  );
  const files = JSON.parse(stdout) as CheckedFile[];
  return Object.fromEntries(
    files.map(({ file, diagnostics }) => [
      file,
      diagnostics.map(({ rule, severity, message, range }): Said => [rule, severity, message, range]),
    ]),
  );
}

const said = ({ code, severity, message, range }: Diagnostic): Said => [
  String(code),
  SEVERITIES[severity!]!,
  String(message),
  range,
];

test.each(['examples', 'pairs'])(
  'the editor with all files of %s open says what the command line says',
  { timeout: 60_000 },
  async (name) => {
    const cwd = join(folder, name);
    const expected = checked(cwd);
    const client = new Client();
    await client.initialize({ workspaceFolders: [{ uri: pathToFileURL(cwd).href, name }] });
    const uris = Object.keys(expected).map((file) => [file, pathToFileURL(join(cwd, file)).href] as const);
    for (const [file, uri] of uris) await client.open(uri, readFileSync(join(cwd, file), 'utf8'));
    // Files are read, and tasks placed, while the editor is being answered.
    await expect
      .poll(() => Object.fromEntries(uris.map(([file, uri]) => [file, client.latest(uri).map(said)])), {
        timeout: 50_000,
      })
      .toEqual(expected);
    await client.stop();
  },
);

test('the pairs disagree about what they are named after', () => {
  const found = Object.entries(checked(join(folder, 'pairs'))).flatMap(([file, diagnostics]) =>
    file.endsWith('/service-definition.json')
      ? [
          [
            file.split('/')[0],
            diagnostics
              .filter(([, severity]) => severity !== 'hint' && severity !== 'information')
              .map(([rule]) => rule),
          ],
        ]
      : [],
  );
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(PAIRS.map(({ name, wrong }) => [name, wrong])));
});
