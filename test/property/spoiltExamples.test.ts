import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyFix } from '../../server/src/validation/applyFix.ts';
import { validate } from '../../server/src/validation/validate.ts';
import { contextOf, documentOf } from '../unit/rules/surroundings.ts';
import { RULE_EXAMPLES, type RuleExample } from './ruleExamples.ts';

const STRANGE = [null, '', 0, -1, 1e308, true, [], {}, [null], [[]], [{}], 'x', '${X}', { items: 1 }, { node: [] }];

/** Which value, counted from the top; what becomes of it, `undefined` for nothing. */
const change = fc.tuple(fc.nat(), fc.constantFrom(undefined, ...STRANGE));
type Change = readonly [place: number, value: unknown];

/** A text with some of its values gone or of another type; texts that are no plain JSON stay as they are. */
function spoilt(text: string, changes: readonly Change[]): string {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return text;
  }
  for (const [place, value] of changes) {
    const holders: [holder: Record<string, unknown>, key: string][] = [];
    const walk = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, inner] of Object.entries(node)) {
        holders.push([node as Record<string, unknown>, key]);
        walk(inner);
      }
    };
    walk(root);
    const [holder, key] = holders[place % holders.length] ?? [];
    if (!holder || key === undefined) continue;
    if (value !== undefined) holder[key] = structuredClone(value);
    else if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  }
  return JSON.stringify(root);
}

/** A document of a rule's test, and what is around it, with values missing or of the wrong type anywhere. */
const spoiltExample = fc
  .tuple(
    fc.constantFrom(...RULE_EXAMPLES),
    fc.array(fc.array(change, { maxLength: 4 }), { minLength: 4, maxLength: 4 }),
  )
  .map(([example, [own, task, cluster, other]]): RuleExample => {
    const part = (key: 'task' | 'cluster', changes: readonly Change[] | undefined) =>
      example[key] === undefined ? {} : { [key]: spoilt(example[key], changes!) };
    const services = example.services ? { services: example.services.map((it) => spoilt(it, other!)) } : {};
    return {
      ...example,
      text: spoilt(example.text, own!),
      ...part('task', task),
      ...part('cluster', cluster),
      ...services,
    };
  });

test('whatever is missing or of the wrong type, no rule and no fix throws', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(spoiltExample, (example) => {
      const document = documentOf(example.text, example.languageId);
      const findings = validate(
        document,
        contextOf(example, (message) => expect.fail(message)),
      );
      for (const { range, fixes, related } of findings) {
        expect(document.source.offsetAt(range.start)).toBeLessThanOrEqual(document.source.offsetAt(range.end));
        for (const { at } of related) expect(at.range.start.line).toBeGreaterThanOrEqual(0);
        for (const fix of fixes) applyFix(document, fix);
      }
    }),
    { numRuns: 6000 },
  );
});
