import fc from 'fast-check';
import { applyEdits, type JSONPath, modify, parseTree } from 'jsonc-parser';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseDocument } from '../../server/src/documents/parse.ts';
import { ALONE } from '../../server/src/model/serviceContext.ts';
import { taskDefinitionOf } from '../../server/src/model/taskDefinition.ts';
import { applyFix } from '../../server/src/validation/applyFix.ts';
import { validate } from '../../server/src/validation/validate.ts';
import { DEFINITIONS } from './definitions.ts';

const parse = (text: string, languageId = 'ecs-task-definition') =>
  parseDocument(TextDocument.create('file:///property.json', languageId, 1, text));
const task = taskDefinitionOf(parse(DEFINITIONS.find(({ name }) => name === 'catalog/ecs-task-def.json')!.text));

/** Checks a text with every rule on; fails where a rule threw, and where a fix cannot be applied to what it was made for. */
function check(text: string, languageId?: string) {
  const document = parse(text, languageId);
  const findings = validate(document, {
    severities: {},
    preset: 'strict',
    service: { ...ALONE, task },
    log: (message) => expect.fail(message),
  });
  for (const { range, fixes } of findings) {
    expect(document.source.offsetAt(range.start)).toBeLessThanOrEqual(document.source.offsetAt(range.end));
    for (const fix of fixes) applyFix(document, fix);
  }
  return findings;
}

const LANGUAGES = ['ecs-task-definition', 'ecs-service-definition', 'ecs-cluster', 'json'];
const language = fc.constantFrom(...LANGUAGES);

test('no text makes a rule or a fix throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), language, (text, languageId) => {
      check(text, languageId);
    }),
    { numRuns: 500 },
  );
});

test('no JSON makes a rule or a fix throw', () => {
  fc.assert(
    fc.property(fc.json(), language, (text, languageId) => {
      check(text, languageId);
    }),
    { numRuns: 500 },
  );
});

test.each(DEFINITIONS)('$name cut off at any place is judged', { timeout: 60_000 }, ({ text }) => {
  for (let end = 0; end < text.length; end += 7) check(text.slice(0, end));
});

/** Paths of every value of a definition. */
function pathsOf(text: string): JSONPath[] {
  const paths: JSONPath[] = [];
  const walk = (node: ReturnType<typeof parseTree>, path: JSONPath): void => {
    if (path.length > 0) paths.push(path);
    node?.children?.forEach((child, index) => {
      if (node.type === 'array') walk(child, [...path, index]);
      else walk(child.children?.[1], [...path, child.children?.[0]?.value]);
    });
  };
  walk(parseTree(text), []);
  return paths;
}

const STRANGE = [
  null,
  '',
  0,
  -1,
  1e308,
  true,
  [],
  {},
  [null],
  [[]],
  [{}],
  'x',
  '${X}',
  { items: 1 },
  { node: [] },
  '\u0000',
];

test.each(DEFINITIONS)(
  '$name with any values missing or of the wrong type is judged',
  { timeout: 60_000 },
  ({ text }) => {
    const paths = pathsOf(text);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...paths), fc.constantFrom(undefined, ...STRANGE)), {
          minLength: 1,
          maxLength: 4,
        }),
        (changes) => {
          let changed = text;
          for (const [path, value] of changes)
            if (pathsOf(changed).some((it) => it.join('/') === path.join('/')))
              changed = applyEdits(changed, modify(changed, path, value, { formattingOptions: {} }));
          check(changed);
        },
      ),
      { numRuns: 60 },
    );
  },
);
