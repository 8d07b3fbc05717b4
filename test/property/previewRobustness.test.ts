import fc from 'fast-check';
import { modify, type ParseError, parse } from 'jsonc-parser';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseDocument } from '../../server/src/documents/parse.ts';
import { costLenses, costTextInSteps } from '../../server/src/features/costLens.ts';
import { placementsInSteps } from '../../server/src/features/placement/placements.ts';
import { allDetailsInSteps, modesInSteps } from '../../server/src/features/preview/details.ts';
import { packedPreviewInSteps } from '../../server/src/features/preview/pack.ts';
import { finish } from '../../server/src/scheduler/steps.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { DEFINITIONS } from './definitions.ts';

const SHOP = DEFINITIONS.filter(({ name }) => !name.startsWith('broken/'));

function workspaceOf(texts: ReadonlyMap<string, string>): Workspace {
  const workspace = new Workspace({ read: async () => undefined, list: async () => [] });
  for (const [name, text] of texts)
    workspace.opened(parseDocument(TextDocument.create(`file:///shop/${name}`, 'json', 0, text)));
  return workspace;
}

/** Everything that is made of a workspace, all of it finite and sendable. */
function showAll(workspace: Workspace): void {
  const answers = [
    finish(packedPreviewInSteps(workspace, {})),
    finish(packedPreviewInSteps(workspace, { whatIf: [{ kind: 'lose-zone', availabilityZone: 'eu-west-1a' }] })),
    finish(allDetailsInSteps(workspace, {})),
    finish(modesInSteps(workspace, {})),
  ];
  for (const answer of answers) expect(JSON.parse(JSON.stringify(answer))).toBeDefined();
  finish(placementsInSteps(workspace));
  for (const document of workspace.documents())
    for (const lens of costLenses(document, workspace)) finish(costTextInSteps(lens.data, workspace));
}

/** Paths of every value of a text. */
function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  const children: [string | number, unknown][] = Array.isArray(value)
    ? value.map((item, at) => [at, item])
    : typeof value === 'object' && value !== null
      ? Object.entries(value)
      : [];
  return [path, ...children.flatMap(([key, child]) => pathsOf(child, [...path, key]))];
}

const TARGETS = SHOP.filter(({ name }) => /cluster|service|task/.test(name)).flatMap(({ name, text }) => {
  const errors: ParseError[] = [];
  return pathsOf(parse(text, errors, { allowTrailingComma: true }))
    .filter((path) => path.length > 0)
    .map((path) => ({ name, text, path }));
});

const STRANGE = fc.oneof(
  fc.constantFrom<unknown>(null, -1, 0, 1e9, 1e308, 0.5, '', '${X}', [], {}, true, 'i-1', 'FARGATE', 'm5.large'),
  fc.jsonValue({ maxDepth: 2 }),
);

test('no value in any file of a workspace makes a preview, its details or its diagnostics throw', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...TARGETS), STRANGE), { minLength: 1, maxLength: 3 }), (changes) => {
      const texts = new Map(SHOP.map(({ name, text }) => [name, text]));
      for (const [{ name, path }, value] of changes) {
        const text = texts.get(name)!;
        try {
          const [edit] = modify(text, path, value, {});
          if (edit) texts.set(name, text.slice(0, edit.offset) + edit.content + text.slice(edit.offset + edit.length));
        } catch {
          // an earlier change took the place away
        }
      }
      showAll(workspaceOf(texts));
    }),
    { numRuns: 60 },
  );
}, 60_000);
