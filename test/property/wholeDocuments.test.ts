import { applyEdits, getNodeValue, type JSONPath, modify, parseTree } from 'jsonc-parser';
import { describe, expect, test } from 'vitest';
import type { ASTNode, JSONDocument } from 'vscode-json-languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ParsedDocument } from '../../server/src/documents/parsedDocument.ts';
import { isPartOfDefinition } from '../../server/src/model/partOfDefinition.ts';
import type { Finding } from '../../server/src/validation/finding.ts';
import { RULES } from '../../server/src/validation/ruleList.ts';
import { safeEdits } from '../../server/src/validation/safeEdits.ts';
import { FOLLOWS } from './follows.ts';
import { RULE_EXAMPLES, type RuleExample } from './ruleExamples.ts';
import { contextFor, findingsAfter, findingsIn, parsed, WHOLE_DOCUMENTS } from './wholeDocuments.ts';

const MINUTES = 60_000;
const errorsOf = (findings: readonly Finding[]): Finding[] => findings.filter(({ severity }) => severity === 'error');
const isWrong = ({ severity }: Finding): boolean => severity === 'error' || severity === 'warning';
/** A document of the largest size says no more than a small one, and takes a thousand times longer. */
const LONGEST = 10_000;
const CLEAN = WHOLE_DOCUMENTS.filter((it) => it.text.length < LONGEST && !findingsIn(it).some(isWrong));

test('there is enough to try the properties on', () => {
  expect(CLEAN.length).toBeGreaterThan(1400);
});

test('every rule has something to say in the table of some rule', { timeout: MINUTES }, () => {
  const said = new Set(RULE_EXAMPLES.flatMap((example) => findingsIn(example).map(({ rule }) => rule)));
  expect(RULES.map(({ id }) => id).filter((id) => !said.has(id))).toEqual([]);
});

test('a placeholder in place of any value of a clean document adds no error and no warning', {
  timeout: MINUTES,
}, () => {
  for (const example of CLEAN) {
    const before = new Set(findingsIn(example).map(placed));
    for (const text of withPlaceholders(example)) {
      const added = findingsAfter(example, text).filter((it) => isWrong(it) && !before.has(placed(it)));
      expect(added.map(told), text).toEqual([]);
    }
  }
});

/** Templates are placeholders already, and null stands for a key that is not there. */
function* withPlaceholders(example: RuleExample): Generator<string> {
  const document = parsed(example);
  const { json, root } = document;
  const values: ASTNode[] = [];
  const walk = (node: ASTNode): void => {
    if (node.type !== 'property' && node.type !== 'null' && !isTemplate(node)) values.push(node);
    for (const child of node.type === 'property' ? [node.valueNode] : (node.children ?? [])) if (child) walk(child);
  };
  walk((json as JSONDocument & { root: ASTNode }).root);
  for (const { offset, length } of values) {
    const text = `${example.text.slice(0, offset)}"\${VALUE}"${example.text.slice(offset + length)}`;
    if (offset > root!.offset && areBothWhole(document, parsed(example, text))) yield text;
  }
}

/** Or both only the part that an application keeps, which is told by its templates. */
const areBothWhole = (one: ParsedDocument, other: ParsedDocument): boolean =>
  isPartOfDefinition(one) === isPartOfDefinition(other);

const isTemplate = (node: ASTNode): boolean => node.type === 'string' && /[$%{<]/.test(node.value);

test('without a key, only the rules speak up that ask for it, know its default or look for what it named', {
  timeout: MINUTES,
}, () => {
  for (const example of CLEAN) {
    const before = new Set(errorsOf(findingsIn(example)).map(placed));
    for (const { path, keys, text } of withoutOneKey(example)) {
      const added = errorsOf(findingsAfter(example, text)).filter(
        (it) => it.rule !== 'missing-key' && !before.has(placed(it)),
      );
      const allowed = new Set(keys.flatMap((key) => FOLLOWS[key] ?? []));
      expect(added.filter(({ rule }) => !allowed.has(rule)).map(told), `${path.join('.')} of ${example.text}`).toEqual(
        [],
      );
    }
  }
});

/** The document without one of its keys, and the keys that went with it. */
function* withoutOneKey(example: RuleExample): Generator<{ path: JSONPath; keys: string[]; text: string }> {
  const document = parsed(example);
  const paths: JSONPath[] = [];
  const walk = (node: ReturnType<typeof parseTree>, path: JSONPath): void => {
    for (const [index, child] of (node?.children ?? []).entries()) {
      if (node!.type === 'array') walk(child, [...path, index]);
      else {
        const inner = [...path, child.children![0]!.value];
        paths.push(inner);
        walk(child.children![1], inner);
      }
    }
  };
  const tree = parseTree(example.text);
  walk(tree, []);
  for (const path of paths) {
    const text = applyEdits(example.text, modify(example.text, path, undefined, {}));
    const rest = parsed(example, text);
    if (rest.kind !== document.kind || !areBothWhole(document, rest)) continue;
    const inside = JSON.stringify(path.reduce((value, key) => value?.[key], getNodeValue(tree!)));
    yield { path, text, keys: [String(path.at(-1)), ...[...inside.matchAll(/"([^"]*)":/g)].map(([, key]) => key!)] };
  }
}

describe('a document with one finding keeps it, and gets no other', () => {
  const isPlain = (example: RuleExample): boolean => {
    const { masks, problems } = parsed(example);
    return masks.length === 0 && problems.length === 0;
  };
  const one = WHOLE_DOCUMENTS.filter((it) => isPlain(it) && findingsIn(it).length === 1);
  const indented = (indent: string | number) => (text: string) => JSON.stringify(JSON.parse(text), undefined, indent);

  test.each([
    ['two blanks', indented(2)],
    ['four blanks', indented(4)],
    ['tabs', indented('\t')],
    ['one line', indented(0)],
    ['CRLF', (text: string) => indented(2)(text).replaceAll('\n', '\r\n')],
  ])('laid out with %s', { timeout: MINUTES }, (_, layOut) => {
    for (const example of one) {
      const text = layOut(example.text);
      expect(findingsAfter(example, text).map(withPlace), text).toEqual(findingsIn(example).map(withPlace));
    }
  });

  test.each([
    ['the other way round', (entries: Entry[]) => entries.reverse()],
    ['in the order of the alphabet', (entries: Entry[]) => entries.sort(([a], [b]) => (a < b ? -1 : 1))],
  ])('with its keys %s', { timeout: MINUTES }, (_, order) => {
    for (const example of one) {
      const text = JSON.stringify(ordered(JSON.parse(example.text), order));
      expect(findingsAfter(example, text).map(told), text).toEqual(findingsIn(example).map(told));
    }
  });
});

type Entry = [key: string, value: unknown];

function ordered(value: unknown, order: (entries: Entry[]) => Entry[]): unknown {
  if (Array.isArray(value)) return value.map((item) => ordered(item, order));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(order(Object.entries(value)).map(([key, inner]) => [key, ordered(inner, order)]));
}

describe('source.fixAll.stowage', () => {
  const fixed = (example: RuleExample, text: string): string => {
    const document = parsed(example, text);
    return TextDocument.applyEdits(document.source, safeEdits(document, contextFor(example)));
  };
  const fixable = WHOLE_DOCUMENTS.filter((it) => findingsIn(it).some(({ fixes }) => fixes.some(({ safe }) => safe)))
    .map((example) => ({ example, after: fixed(example, example.text) }))
    .filter(({ example, after }) => after !== example.text);

  test('has something to do', () => {
    expect(fixable.length).toBeGreaterThan(200);
  });

  test('leaves nothing to do', { timeout: MINUTES }, () => {
    for (const { example, after } of fixable) expect(fixed(example, after), example.text).toBe(after);
  });

  test('brings no new error, save to what ECS printed and now is an input', { timeout: MINUTES }, () => {
    for (const { example, after } of fixable) {
      const before = findingsIn(example);
      if (before.some(({ rule }) => rule === 'service-output-only-key')) continue;
      const known = new Set(before.map(told));
      expect(
        errorsOf(findingsAfter(example, after))
          .map(told)
          .filter((it) => !known.has(it)),
        example.text,
      ).toEqual([]);
    }
  });
});

const placed = ({ rule, pointer }: Finding): string => `${rule} ${pointer}`;
const told = ({ rule, severity, message }: Finding): string => `${severity} ${rule}: ${message}`;
const withPlace = (finding: Finding): string => `${finding.pointer} ${told(finding)}`;
