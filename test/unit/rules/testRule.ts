import { beforeAll, describe, expect, test } from 'vitest';
import type { ASTNode, JSONDocument } from 'vscode-json-languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ParsedDocument } from '../../../server/src/documents/parsedDocument.ts';
import { pointerOf } from '../../../server/src/documents/syntaxTree.ts';
import { applyFix } from '../../../server/src/validation/applyFix.ts';
import type { Finding } from '../../../server/src/validation/finding.ts';
import type { Rule } from '../../../server/src/validation/rule.ts';
import { RULES } from '../../../server/src/validation/ruleList.ts';
import { validate } from '../../../server/src/validation/validate.ts';
import { contextOf, documentOf, languageFor, readDockerfiles, type Surroundings } from './surroundings.ts';

/** A document by itself, or a service with what the workspace knows about it. */
export type Example = string | ({ readonly text: string } & Surroundings);

export interface Failure extends Surroundings {
  /** The document; `^…^` marks what must be underlined. */
  readonly text: string;
  readonly message: string;
  /** Pointer of the finding; by default that of the marked value or key. */
  readonly pointer?: string;
  /** 'error' and so on, where it is not the rule's own. */
  readonly severity?: string;
  /** The text after the first fix; without it no fix may be offered. */
  readonly fixed?: string;
  /** Where else the finding points, and what it says there; of a service, places in its task definition. */
  readonly related?: readonly (readonly [pointer: string, message: string])[];
}

export interface Table {
  readonly passes: readonly Example[];
  /** Each gives exactly one finding of the rule. */
  readonly fails: readonly Failure[];
}

/**
 * The test of a rule: what it must not report and what it must, where, in which words and with which fix. Fails also
 * when one of the rule's messages is never seen, when a fixed text still has the finding or is no JSON, when a fix
 * brings a new error, and when replacing a value by a placeholder, here or in the service's task definition, adds a
 * finding of the rule.
 */
export function testRule(rule: Rule, { passes, fails }: Table): void {
  const document = (text: string, languageId = languageFor(rule, text)): ParsedDocument => documentOf(text, languageId);
  const allFindings = (text: string, surroundings: Surroundings): Finding[] =>
    validate(
      document(text),
      contextOf(surroundings, (message) => expect.fail(message)),
    );
  const findings = (text: string, surroundings: Surroundings): Finding[] =>
    allFindings(text, surroundings).filter((finding) => finding.rule === rule.id);

  describe(rule.id, () => {
    beforeAll(() => readDockerfiles([...passes.filter((it) => typeof it !== 'string'), ...fails]));

    test('is in the list of rules', () => {
      expect(RULES).toContain(rule);
    });

    test.each(passes.map((example) => (typeof example === 'string' ? { text: example } : example)))(
      'says nothing about $text',
      (example) => {
        expect(findings(example.text, example).map(({ message }) => message)).toEqual([]);
      },
    );

    describe.each(fails)('$text', (failure) => {
      const { text, from, to } = unmarked(failure.text);
      const found = () => findings(text, failure);

      test('is reported at the place, in these words', () => {
        const parsed = document(text);
        const node = parsed.json.getNodeFromOffset(from);
        expect(found()).toEqual([
          expect.objectContaining({
            message: failure.message,
            severity: failure.severity ?? rule.severity,
            range: { start: parsed.source.positionAt(from), end: parsed.source.positionAt(to) },
            pointer: failure.pointer ?? (node ? pointerOf(ofKey(node) ?? node) : ''),
          }),
        ]);
      });

      if (failure.related)
        test('points to what explains it', () => {
          expect(found()[0]?.related.map(({ at, message }) => [at.pointer, message])).toEqual(failure.related);
        });

      test(failure.fixed === undefined ? 'offers no fix' : 'is mended by its fix', () => {
        const fixes = found()[0]?.fixes ?? [];
        if (failure.fixed === undefined) return expect(fixes).toEqual([]);
        const after = TextDocument.applyEdits(document(text).source, applyFix(document(text), fixes[0]!)!);
        expect(after).toBe(failure.fixed);
        expect(findings(after, failure).map(({ message }) => message)).not.toContain(failure.message);
        const errors = (of: string) => allFindings(of, failure).filter(({ severity }) => severity === 'error');
        const before = new Set(errors(text).map(({ message }) => message));
        expect(errors(after).filter(({ message }) => !before.has(message))).toEqual([]);
        expect(document(after).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      });

      test('a placeholder in place of any value adds no finding', () => {
        const before = found().length;
        for (const replaced of eachValueReplaced(document(text)))
          expect(findings(replaced, failure).length, replaced).toBeLessThanOrEqual(before);
        if (failure.task === undefined) return;
        for (const task of eachValueReplaced(document(failure.task, 'ecs-task-definition')))
          expect(findings(text, { ...failure, task }).length, task).toBeLessThanOrEqual(before);
      });
    });

    test('every message is seen', () => {
      const patterns = Object.values(rule.messages).map((message) =>
        typeof message === 'string' ? message : message.text,
      );
      const unseen = patterns.filter((pattern) => !fails.some(({ message }) => patternOf(pattern).test(message)));
      expect(unseen).toEqual([]);
    });
  });
}

/** The property whose key is marked. */
const ofKey = (node: ASTNode): ASTNode | undefined =>
  node.parent?.type === 'property' && node.parent.keyNode === node ? node.parent : undefined;

function unmarked(marked: string): { text: string; from: number; to: number } {
  const [before, inside, after, ...more] = marked.split('^');
  if (inside === undefined || after === undefined || more.length > 0)
    throw new Error(`mark one place with ^…^: ${marked}`);
  return { text: before + inside + after, from: before!.length, to: before!.length + inside.length };
}

/** The text with one value after the other replaced by a quoted placeholder. */
function* eachValueReplaced(document: ParsedDocument): Generator<string> {
  const text = document.source.getText();
  const places: { offset: number; length: number }[] = [];
  const walk = (node: ASTNode): void => {
    if (node.type !== 'property') places.push(node);
    for (const child of node.type === 'property' ? [node.valueNode] : (node.children ?? [])) if (child) walk(child);
  };
  walk((document.json as JSONDocument & { root: ASTNode }).root);
  for (const { offset, length } of places)
    if (offset > document.root!.offset) yield `${text.slice(0, offset)}"\${VALUE}"${text.slice(offset + length)}`;
}

const patternOf = (message: string): RegExp =>
  new RegExp(`^${message.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.*')}$`, 's');
