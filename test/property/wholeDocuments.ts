import { expect } from 'vitest';
import type { ParsedDocument } from '../../server/src/documents/parsedDocument.ts';
import type { Finding } from '../../server/src/validation/finding.ts';
import type { ValidationContext } from '../../server/src/validation/runRules.ts';
import { validate } from '../../server/src/validation/validate.ts';
import { contextOf, documentOf } from '../unit/rules/surroundings.ts';
import { completed } from './completed.ts';
import { DEFINITIONS } from './definitions.ts';
import { RULE_EXAMPLES, type RuleExample } from './ruleExamples.ts';

export const parsed = (example: RuleExample, text = example.text): ParsedDocument =>
  documentOf(text, example.languageId);

const contexts = new Map<RuleExample, ValidationContext>();

export function contextFor(example: RuleExample): ValidationContext {
  const context = contexts.get(example) ?? contextOf(example, (message) => expect.fail(message));
  contexts.set(example, context);
  return context;
}

const found = new Map<RuleExample, Finding[]>();

/** What is found in an example as it stands. */
export function findingsIn(example: RuleExample): Finding[] {
  const findings = found.get(example) ?? findingsAfter(example, example.text);
  found.set(example, findings);
  return findings;
}

/** What is found in another text in the place of the example's. */
export const findingsAfter = (example: RuleExample, text: string): Finding[] =>
  validate(parsed(example, text), contextFor(example));

/**
 * Whole documents: those of the example workspace, and those of the rules' tests with what a short example leaves out.
 * How tasks land on a cluster is told to a rule as a fact, which no change of a text would change, so these are left out.
 */
export const WHOLE_DOCUMENTS: readonly RuleExample[] = [
  ...new Map(
    [
      ...DEFINITIONS.map(({ name, text }) => ({
        text,
        languageId: `ecs-${documentOf(text, 'json').kind}`,
        rule: name,
      })),
      ...RULE_EXAMPLES.filter(({ placements }) => !placements).map((it) => ({ ...it, text: completed(it.text) })),
    ].map((it) => [JSON.stringify({ ...it, rule: '' }), it]),
  ).values(),
].filter((it) => parsed(it).root);
