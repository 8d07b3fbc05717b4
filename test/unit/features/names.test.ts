import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Location, Range, TextEdit } from 'vscode-languageserver-types';
import { documentHighlights } from '../../../server/src/features/documentHighlights.ts';
import { findReferences } from '../../../server/src/features/findReferences.ts';
import { goToDefinition } from '../../../server/src/features/goToDefinition.ts';
import { prepareRename, rename } from '../../../server/src/features/rename.ts';
import { atCursor, CLUSTER, SERVICE, type Surroundings, workspaceOf } from './cursor.ts';

const TASK = `{
  "family": "shop",
  "volumes": [{ "name": "data", "configuredAtLaunch": true }],
  "containerDefinitions": [
    { "name": "web", "image": "web", "portMappings": [{ "name": "http", "containerPort": 8080 }], "links": ["db:database"] },
    { "name": "db", "image": "db", "dependsOn": [{ "containerName": "web", "condition": "START" }], "mountPoints": [{ "sourceVolume": "data" }] }
  ],
  "proxyConfiguration": { "containerName": "web" }
}`;
const SERVICE_TEXT = `{
  "serviceName": "web",
  "taskDefinition": "shop:3",
  "loadBalancers": [{ "containerName": "web", "containerPort": 8080 }],
  "serviceConnectConfiguration": { "enabled": true, "services": [{ "portName": "http" }] },
  "volumeConfigurations": [{ "name": "data" }],
  "capacityProviderStrategy": [{ "capacityProvider": "general" }, { "capacityProvider": "FARGATE" }]
}`;
const CLUSTER_TEXT = `{
  "clusterName": "prod",
  "capacityProviders": [{ "name": "general" }],
  "defaultCapacityProviderStrategy": [{ "capacityProvider": "general" }],
  "services": ["shop/service.json", { "definition": "missing.json" }],
  "tasks": [{ "definition": "shop/task.json" }]
}`;
const OTHER = '{ "family": "other", "containerDefinitions": [{ "name": "web", "image": "x" }] }';

const FILES = {
  'file:///p/shop/task.json': TASK,
  'file:///p/shop/service.json': SERVICE_TEXT,
  'file:///p/ecs-cluster.json': CLUSTER_TEXT,
  'file:///p/other/task.json': OTHER,
  'file:///p/web/Dockerfile': 'FROM node:22\nEXPOSE 8080\n',
};
const IN = {
  task: { uri: 'file:///p/shop/task.json', files: FILES },
  service: { ...SERVICE, uri: 'file:///p/shop/service.json', files: FILES },
  cluster: { ...CLUSTER, uri: 'file:///p/ecs-cluster.json', files: FILES },
} satisfies Record<string, Surroundings>;

/** `shop/task.json 5 web`: file, line (from 1), text. */
const shown = ({ uri, range }: { uri: string; range: Range }): string => {
  const text = FILES[uri as keyof typeof FILES];
  return `${uri.slice('file:///p/'.length)} ${range.start.line + 1} ${TextDocument.create(uri, 'json', 1, text).getText(range)}`;
};
const all = (locations: readonly Location[]): string[] => locations.map(shown);

/** The text with the cursor before the nth occurrence of a part. */
const at = (text: string, part: string, inside = 1): string => {
  const offset = text.indexOf(part);
  expect(offset, part).toBeGreaterThanOrEqual(0);
  return `${text.slice(0, offset + inside)}|${text.slice(offset + inside)}`;
};

async function ask<T>(
  marked: string,
  surroundings: Surroundings,
  question: (
    document: ReturnType<typeof atCursor>['document'],
    position: ReturnType<typeof atCursor>['position'],
    workspace: Awaited<ReturnType<typeof workspaceOf>>,
  ) => T,
): Promise<T> {
  const { document, position } = atCursor(marked, surroundings);
  const workspace = await workspaceOf(surroundings.files);
  workspace.opened(document);
  return question(document, position, workspace);
}

describe('go to definition', () => {
  test.each<[string, Surroundings, string[]]>([
    [at(TASK, '"db:database"'), IN.task, ['shop/task.json 6 db']],
    [at(TASK, '"web", "condition"'), IN.task, ['shop/task.json 5 web']],
    [at(TASK, '"data" }] }'), IN.task, ['shop/task.json 3 data']],
    [at(TASK, '"web" }\n}'), IN.task, ['shop/task.json 5 web']],
    [at(TASK, '"web", "image"'), IN.task, ['shop/task.json 5 web']],
    [at(TASK, '"image"'), IN.task, []],
    [at(SERVICE_TEXT, '"shop:3"'), IN.service, ['shop/task.json 2 shop']],
    [at(SERVICE_TEXT, '"web", "containerPort"'), IN.service, ['shop/task.json 5 web']],
    [at(SERVICE_TEXT, '8080'), IN.service, ['shop/task.json 5 8080']],
    [at(SERVICE_TEXT, '"http"'), IN.service, ['shop/task.json 5 http']],
    [at(SERVICE_TEXT, '"data"'), IN.service, ['shop/task.json 3 data']],
    [at(SERVICE_TEXT, '"general"'), IN.service, ['ecs-cluster.json 3 general']],
    [at(SERVICE_TEXT, '"FARGATE"'), IN.service, []],
    [at(SERVICE_TEXT, '"web",\n'), IN.service, []],
    [at(CLUSTER_TEXT, '"general" }],\n  "services'), IN.cluster, ['ecs-cluster.json 3 general']],
    [at(CLUSTER_TEXT, '"shop/service.json"'), IN.cluster, ['shop/service.json 1 ']],
    [at(CLUSTER_TEXT, '"shop/task.json"'), IN.cluster, ['shop/task.json 1 ']],
    [at(CLUSTER_TEXT, '"missing.json"'), IN.cluster, []],
    [at(TASK, 'web", "portMappings'), IN.task, ['web/Dockerfile 1 ']],
    [at(TASK, 'db", "dependsOn'), IN.task, []],
    [at(TASK, '"image"'), IN.task, []],
  ])('%s', async (marked, surroundings, expected) => {
    expect(all(await ask(marked, surroundings, goToDefinition))).toEqual(expected);
  });

  test('of a task definition that names no family, beside it in an ecspresso project', async () => {
    const files = {
      'file:///p/ecspresso.yml': 'service_definition: service.json\ntask_definition: task.json\n',
      'file:///p/task.json': '{ "containerDefinitions": [{ "name": "a", "image": "b" }] }',
    };
    const surroundings = { ...SERVICE, uri: 'file:///p/service.json', files };
    expect(await ask('{ "serviceName": "a", "taskDefinition": "|a" }', surroundings, goToDefinition)).toEqual([
      { uri: 'file:///p/task.json', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } },
    ]);
  });
});

describe('references', () => {
  const references =
    (declaration: boolean) =>
    (...[document, position, workspace]: Parameters<typeof goToDefinition>) =>
      findReferences(document, position, workspace, declaration);

  test.each<[string, Surroundings, string[]]>([
    [at(TASK, '"web", "image"'), IN.task, ['shop/task.json 6 web', 'shop/task.json 8 web', 'shop/service.json 4 web']],
    [
      at(SERVICE_TEXT, '"web", "containerPort"'),
      IN.service,
      ['shop/service.json 4 web', 'shop/task.json 6 web', 'shop/task.json 8 web'],
    ],
    [at(TASK, '"http"'), IN.task, ['shop/service.json 5 http']],
    [at(TASK, '"data", "conf'), IN.task, ['shop/task.json 6 data', 'shop/service.json 6 data']],
    [at(TASK, '"shop"'), IN.task, ['shop/service.json 3 shop']],
    [
      at(CLUSTER_TEXT, '"general" }],\n  "def'),
      IN.cluster,
      ['ecs-cluster.json 4 general', 'shop/service.json 7 general'],
    ],
    [at(TASK, '"image"'), IN.task, []],
  ])('%s', async (marked, surroundings, expected) => {
    expect(all(await ask(marked, surroundings, references(false)))).toEqual(expected);
  });

  test('with the place where the name is given', async () => {
    expect(all(await ask(at(SERVICE_TEXT, '"http"'), IN.service, references(true)))).toEqual([
      'shop/service.json 5 http',
      'shop/task.json 5 http',
    ]);
  });
});

test('highlights tell the giving of a name from its use', async () => {
  const highlights = await ask(at(TASK, '"db:database"'), IN.task, documentHighlights);
  expect(highlights!.map(({ range, kind }) => [shown({ uri: IN.task.uri, range }), kind])).toEqual([
    ['shop/task.json 5 db', 2],
    ['shop/task.json 6 db', 3],
  ]);
  expect(await ask(at(TASK, '"image"'), IN.task, documentHighlights)).toBeUndefined();
});

describe('rename', () => {
  const to =
    (newName: string) =>
    (...[document, position, workspace]: Parameters<typeof goToDefinition>) =>
      rename(document, position, newName, workspace);
  const edited = (edits: readonly TextEdit[] | undefined, uri: keyof typeof FILES): string =>
    TextDocument.applyEdits(TextDocument.create(uri, 'json', 1, FILES[uri]), [...(edits ?? [])]);

  test('a container, in its task definition and in the services that run it', async () => {
    const result = await ask(at(SERVICE_TEXT, '"web", "containerPort"'), IN.service, to('app'));
    const changes = (result as { changes: Record<string, TextEdit[]> }).changes;
    expect(Object.keys(changes)).toEqual(['file:///p/shop/service.json', 'file:///p/shop/task.json']);
    expect(edited(changes['file:///p/shop/service.json'], 'file:///p/shop/service.json')).toBe(
      SERVICE_TEXT.replace('"containerName": "web"', '"containerName": "app"'),
    );
    expect(edited(changes['file:///p/shop/task.json'], 'file:///p/shop/task.json')).toBe(
      TASK.replace('"name": "web"', '"name": "app"').replaceAll('"containerName": "web"', '"containerName": "app"'),
    );
  });

  test.each<[string, Surroundings, string, string[]]>([
    [at(TASK, '"db:database"'), IN.task, 'postgres', ['file:///p/shop/task.json']],
    [at(TASK, '"shop"'), IN.task, 'store', ['file:///p/shop/task.json', 'file:///p/shop/service.json']],
    [at(SERVICE_TEXT, '"general"'), IN.service, 'spare', ['file:///p/shop/service.json', 'file:///p/ecs-cluster.json']],
  ])('%s', async (marked, surroundings, newName, files) => {
    const result = await ask(marked, surroundings, to(newName));
    expect(Object.keys((result as { changes: object }).changes)).toEqual(files);
  });

  test('leaves the alias of a link and the revision of a task definition', async () => {
    const links = await ask(at(TASK, '"db:database"'), IN.task, to('postgres'));
    expect(JSON.stringify(links)).toBe(
      JSON.stringify({
        changes: {
          'file:///p/shop/task.json': [
            { range: rangeOf(TASK, 'db', '"db:'), newText: 'postgres' },
            { range: rangeOf(TASK, 'db', '"db", "image"'), newText: 'postgres' },
          ],
        },
      }),
    );
    const family = await ask(at(SERVICE_TEXT, '"shop:3"'), IN.service, to('store'));
    const { changes } = family as { changes: Record<string, TextEdit[]> };
    expect(edited(changes['file:///p/shop/service.json'], 'file:///p/shop/service.json')).toContain('"store:3"');
  });

  test('tells what may be renamed', async () => {
    expect(await ask(at(SERVICE_TEXT, '"http"'), IN.service, prepareRename)).toEqual({
      range: rangeOf(SERVICE_TEXT, 'http', '"http"'),
      placeholder: 'http',
    });
    for (const [marked, surroundings] of [
      [at(SERVICE_TEXT, '"FARGATE"'), IN.service],
      [at(SERVICE_TEXT, '8080'), IN.service],
      [at(SERVICE_TEXT, '"web",\n'), IN.service],
      ['{ "containerDefinitions": [{ "name": "|${NAME}", "image": "x" }] }', IN.task],
      ['{ "containerDefinitions": [{ "name": "|a\\u0062", "image": "x" }] }', IN.task],
      ['{ "containerDefinitions": [{ "image": "x", "dependsOn": [{ "containerName": "|gone" }] }] }', IN.task],
    ] as const) {
      expect(await ask(marked, surroundings, prepareRename), marked).toBeUndefined();
      expect(await ask(marked, surroundings, to('x')), marked).toBeUndefined();
    }
  });

  test.each([
    [at(TASK, '"web", "image"'), 'my web', 'Use only letters, digits, hyphens and underscores.'],
    [
      at(TASK, '"http"'),
      'Http',
      'A port name holds up to 64 lower-case letters, digits, hyphens and underscores and does not begin with a hyphen.',
    ],
    [
      at(TASK, '"shop"'),
      'shop:4',
      'A family holds only letters, digits, hyphens and underscores; a revision such as :3 is not part of it.',
    ],
    [at(TASK, '"data"'), '', 'Use only letters, digits, hyphens and underscores.'],
  ])('%s cannot become %s', async (marked, newName, message) => {
    expect(await ask(marked, IN.task, to(newName))).toBe(message);
  });

  test('where two definitions of a family lie equally near, in both', async () => {
    const files = {
      'file:///p/shop/dev.json': '{ "family": "shop", "containerDefinitions": [{ "name": "web", "image": "x" }] }',
      'file:///p/shop/prod.json': '{ "family": "shop", "containerDefinitions": [{ "name": "web", "image": "x" }] }',
      'file:///p/shop/service.json': SERVICE_TEXT,
    };
    const dev = { uri: 'file:///p/shop/dev.json', files };
    const result = await ask(
      '{ "family": "shop", "containerDefinitions": [{ "name": "|web", "image": "x" }] }',
      dev,
      to('app'),
    );
    expect(Object.keys((result as { changes: object }).changes)).toEqual([
      'file:///p/shop/dev.json',
      'file:///p/shop/prod.json',
      'file:///p/shop/service.json',
    ]);
  });
});

/** The range of a text inside the first occurrence of a longer one. */
function rangeOf(text: string, part: string, within: string): Range {
  const document = TextDocument.create('file:///x', 'json', 1, text);
  const offset = text.indexOf(within) + within.indexOf(part);
  return { start: document.positionAt(offset), end: document.positionAt(offset + part.length) };
}
