import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import type { ParsedDocument } from '../../../server/src/documents/parsedDocument.ts';
import { plainText } from '../../../server/src/features/completion/plainText.ts';
import { completion } from '../../../server/src/features/completion.ts';
import { documentHighlights } from '../../../server/src/features/documentHighlights.ts';
import { documentSymbols } from '../../../server/src/features/documentSymbols.ts';
import { findReferences } from '../../../server/src/features/findReferences.ts';
import { foldingRanges } from '../../../server/src/features/foldingRanges.ts';
import { formatting } from '../../../server/src/features/formatting.ts';
import { goToDefinition } from '../../../server/src/features/goToDefinition.ts';
import { hover } from '../../../server/src/features/hover.ts';
import { prepareRename, rename } from '../../../server/src/features/rename.ts';
import { selectionRanges } from '../../../server/src/features/selectionRanges.ts';
import type { Workspace } from '../../../server/src/workspace/workspace.ts';
import { CLUSTER, documentOf, SERVICE, type Surroundings, workspaceOf } from './cursor.ts';

const TASK = `// a task
{
  "family": "web", "cpu": {{ .Cpu }}, "memory": "512",
  {{ if .Volumes }}"volumes": [{ "name": "data" }],{{ end }}
  "requiresCompatibilities": ["FARGATE"],
  "containerDefinitions": [
    { "name": "web", "image": "nginx", "links": ["db:x"], "essential": null,
      "portMappings": [{ "containerPort": $PORT, "hostPort": 0 }],
      "logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-region": "eu-west-1" } } },
    { "name": "db", "dependsOn": [{ "containerName": "web", "condition": "HEALTHY" }], }
  ],
}
`;
const SERVICE_TEXT =
  '{ "services": [{ "serviceName": "a", "taskDefinition": "web:3", "desiredCount": 2, "loadBalancers": [{ "containerName": "web", "containerPort": 80 }], "capacityProviderStrategy": [{ "capacityProvider": "x", "weight": 1 }] }] }';
const CLUSTER_TEXT =
  '{ "$schema": "x", "region": "eu-west-1", "services": ["a.json", { "definition": "b.json" }], "containerInstances": [{ "instanceType": "m5.large" }], "capacityProviders": [{ "name": "x" }] }';

/** Asks everything about a place. @returns what does not hold for the answers */
async function faultsAt(document: ParsedDocument, position: Position, workspace: Workspace): Promise<string[]> {
  const offset = document.source.offsetAt(position);
  const { items } = await completion(document, position, workspace, true);
  const faults = items.flatMap(({ textEdit, additionalTextEdits = [], label }) => {
    const { start, end } = (textEdit as { range: Range }).range;
    const [from, to] = [document.source.offsetAt(start), document.source.offsetAt(end)];
    const holds =
      start.line === end.line &&
      from <= offset &&
      offset <= to &&
      additionalTextEdits.every(({ range }) => document.source.offsetAt(range.end) <= from);
    return holds ? [] : [`the edits of ${label} at ${offset}`];
  });
  if (new Set(items.map(({ label }) => label)).size < items.length) faults.push(`a label twice at ${offset}`);
  await hover(document, position, workspace);
  documentHighlights(document, position);
  await goToDefinition(document, position, workspace);
  findReferences(document, position, workspace, true);
  prepareRename(document, position, workspace);
  rename(document, position, 'new', workspace);
  selectionRanges(document, [position]);
  return faults;
}

function onWhole(document: ParsedDocument): void {
  const options = { tabSize: 2, insertSpaces: true, insertFinalNewline: true, trimFinalNewlines: true };
  TextDocument.applyEdits(document.source, formatting(document, options));
  for (let line = 0; line < document.source.lineCount; line++)
    formatting(document, options, { start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  documentSymbols(document);
  foldingRanges(document);
}

const NOTHING_THERE = [
  '',
  ' ',
  '\n',
  '[]',
  'null',
  '1',
  '"',
  '{',
  '[',
  '}',
  ',',
  '{ "',
  '{ "a',
  '{ "a":',
  '{,}',
  '[,]',
  '\u0000\u0001\uFFFF',
  '// x',
  '/*',
];
const DOCUMENTS: readonly (readonly [name: string, text: string, surroundings: Surroundings])[] = [
  ['a task definition with templates', TASK, {}],
  ['a service in a wrapper', SERVICE_TEXT, SERVICE],
  ['a cluster', CLUSTER_TEXT, CLUSTER],
  ['container definitions', '[{ "name": "a", "image": "b", "links": [""] }, {}, 1]', {}],
  ['something else', '{ "name": "x", "scripts": { "a": [1] } }', { language: 'json', uri: 'file:///p/package.json' }],
  ...[{}, SERVICE, CLUSTER].flatMap((kind) => NOTHING_THERE.map((text) => [JSON.stringify(text), text, kind] as const)),
];

test.each(DOCUMENTS)('no feature fails anywhere in %s', async (_, text, surroundings) => {
  const document = documentOf(text, surroundings);
  const workspace = await workspaceOf({ 'file:///p/task.json': TASK, 'file:///p/b.json': SERVICE_TEXT });
  workspace.opened(document);
  onWhole(document);
  const faults: string[] = [];
  for (let offset = 0; offset <= text.length; offset++)
    faults.push(...(await faultsAt(document, document.source.positionAt(offset), workspace)));
  expect(faults).toEqual([]);
});

test.each([
  ['task definition', TASK, {}],
  ['service', SERVICE_TEXT, SERVICE],
  ['cluster', CLUSTER_TEXT, CLUSTER],
] as const)('nor at the end of a %s that is cut short', async (_, text, surroundings) => {
  const workspace = await workspaceOf({ 'file:///p/task.json': TASK });
  const faults: string[] = [];
  for (let length = 0; length < text.length; length++) {
    const document = documentOf(text.slice(0, length), surroundings);
    onWhole(document);
    faults.push(...(await faultsAt(document, document.source.positionAt(length), workspace)));
  }
  expect(faults).toEqual([]);
});

test.each([
  [
    '{ "cpu" : "256",\n "volumes": [ { "name":"a" } ],"containerDefinitions": [{"links":["b"], "portMappings":[]}] }',
    {},
  ],
  ['{ "serviceName": "a",\n "desiredCount" :1 ,"loadBalancers":[], "networkConfiguration": {} }', SERVICE],
  ['{ "region":"x", "containerInstances": [{"count": 1}, {}]\n}\n', CLUSTER],
] as const)('whatever is accepted at any place of a sound text leaves it sound: %s', async (text, surroundings) => {
  const document = documentOf(text, surroundings);
  const workspace = await workspaceOf({ 'file:///p/task.json': TASK, 'file:///p/b.json': SERVICE_TEXT });
  const broken: string[] = [];
  for (let offset = 0; offset <= text.length; offset++) {
    const { items } = await completion(document, document.source.positionAt(offset), workspace, true);
    for (const { textEdit, additionalTextEdits = [], label } of items) {
      const { range, newText } = textEdit as TextEdit;
      const edits = [{ range, newText: withDefaults(newText) }, ...additionalTextEdits];
      const after = TextDocument.applyEdits(document.source, edits);
      const { problems } = documentOf(after, surroundings);
      if (problems.length > 0) broken.push(`${label} at ${offset}: ${after}`);
    }
  }
  expect(broken).toEqual([]);
});

/** A snippet with something in each of its places. */
const withDefaults = (snippet: string): string => plainText(snippet.replace(/(?<!["[{])\$1(?!\d)/g, 'null'));

test('a text too large or too deep to be read is answered with nothing', async () => {
  const workspace = await workspaceOf();
  for (const text of ['['.repeat(200_000), `{ "family": "${'x'.repeat(17 * 1024 * 1024)}" }`]) {
    const document = documentOf(text);
    onWhole(document);
    expect(await faultsAt(document, document.source.positionAt(1), workspace)).toEqual([]);
    expect((await completion(document, document.source.positionAt(1), workspace, true)).items).toEqual([]);
  }
});
