import { expect, test } from 'vitest';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { documentSymbols } from '../../../server/src/features/documentSymbols.ts';
import { documentOf, type Surroundings } from './cursor.ts';

/** One line a symbol, indented by its level: name, detail, kind, and the text that is selected. */
function outline(text: string, surroundings?: Surroundings): string[] {
  const document = documentOf(text, surroundings);
  const lines = (symbols: readonly DocumentSymbol[], indent: string): string[] =>
    symbols.flatMap(({ name, detail, kind, selectionRange, children }) => [
      `${indent}${name}${detail === undefined ? '' : ` = ${detail}`} (${SYMBOL_KINDS[kind]}) ${document.source.getText(selectionRange)}`,
      ...lines(children ?? [], `${indent}  `),
    ]);
  return lines(documentSymbols(document), '');
}

const SYMBOL_KINDS: Readonly<Record<number, string>> = Object.fromEntries(
  Object.entries(SymbolKind).map(([name, kind]) => [kind, name]),
);

test('containers, ports, volumes and variables by their names', () => {
  const text = `{
    "family": "shop",
    "containerDefinitions": [
      {
        "name": "web", "image": "nginx:1.29", "essential": true, "links": ["db"],
        "portMappings": [{ "containerPort": 80, "protocol": "tcp" }, { "name": "metrics", "containerPort": 9090 }],
        "environment": [{ "name": "LEVEL", "value": "info" }],
        "dependsOn": [{ "containerName": "db", "condition": "HEALTHY" }]
      }
    ],
    "volumes": [{ "name": "data", "host": {} }],
    "tags": []
  }`;
  expect(outline(text)).toEqual([
    'family = shop (String) "family"',
    'containerDefinitions (Array) "containerDefinitions"',
    '  web = nginx:1.29 (Class) "web"',
    '    name = web (String) "name"',
    '    image = nginx:1.29 (String) "image"',
    '    essential = true (Boolean) "essential"',
    '    links (Array) "links"',
    '      db (String) "db"',
    '    portMappings (Array) "portMappings"',
    '      80 = tcp (Module) 80',
    '        containerPort = 80 (Number) "containerPort"',
    '        protocol = tcp (String) "protocol"',
    '      metrics = 9090 (Module) "metrics"',
    '        name = metrics (String) "name"',
    '        containerPort = 9090 (Number) "containerPort"',
    '    environment (Array) "environment"',
    '      LEVEL = info (Module) "LEVEL"',
    '        name = LEVEL (String) "name"',
    '        value = info (String) "value"',
    '    dependsOn (Array) "dependsOn"',
    '      db = HEALTHY (Module) "db"',
    '        containerName = db (String) "containerName"',
    '        condition = HEALTHY (String) "condition"',
    'volumes (Array) "volumes"',
    '  data (Module) "data"',
    '    name = data (String) "name"',
    '    host = {} (Module) "host"',
    'tags = [] (Array) "tags"',
  ]);
});

test.each<[string, Surroundings, string[]]>([
  ['{ "cpu": $CPU, "memory": "${MEMORY}" }', {}, ['cpu = $CPU (String) "cpu"', 'memory = ${MEMORY} (String) "memory"']],
  [
    '{ "": 1, " ": 2, "a\\nb": null }',
    {},
    ['"" = 1 (Number) ""', '" " = 2 (Number) " "', 'a↵b = null (Variable) "a\\nb"'],
  ],
  ['{ "family": , "cpu" }', {}, ['family (Variable) "family"', 'cpu (Variable) "cpu"']],
  [
    '{ "a": [ { "name": "" }, {}, [1], null ] }',
    {},
    [
      'a (Array) "a"',
      '  0 (Module) ""',
      '    name =  (String) "name"',
      '  1 (Module) {}',
      '  2 (Array) [1]',
      '    1 (Number) 1',
      '  null (Variable) null',
    ],
  ],
  ['{ "name": "x" }', { language: 'json', uri: 'file:///project/package.json' }, ['name = x (String) "name"']],
  [
    '[{ "name": "web", "image": "nginx" }]',
    {},
    ['web = nginx (Class) "web"', '  name = web (String) "name"', '  image = nginx (String) "image"'],
  ],
  ['', {}, []],
  ['null', {}, []],
])('%s', (text, surroundings, expected) => {
  expect(outline(text, surroundings)).toEqual(expected);
});

test('every key can be reached, the outer ones first where there are too many', () => {
  const containers = Array.from(
    { length: 1000 },
    (_, index) => `{ "name": "c${index}", "image": "i", "cpu": 1, "memory": 2 }`,
  );
  const symbols = documentSymbols(documentOf(`{ "containerDefinitions": [${containers.join()}], "family": "big" }`));
  const count = (of: readonly DocumentSymbol[]): number =>
    of.reduce((sum, { children }) => sum + 1 + count(children ?? []), 0);
  expect(symbols.map(({ name }) => name)).toEqual(['containerDefinitions', 'family']);
  expect(symbols[0]!.children!.map(({ name }) => name)).toEqual(containers.map((_, index) => `c${index}`));
  expect(count(symbols)).toBe(5000);
});
