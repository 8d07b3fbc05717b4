import { loadRuleTables } from '../../scripts/ruleTables.mjs';
import { RULES } from '../../server/src/validation/ruleList.ts';
import { languageFor, readDockerfiles, type Surroundings } from '../unit/rules/surroundings.ts';

/** A document of the rules' tests, with what the workspace knows about it. */
export interface RuleExample extends Surroundings {
  readonly text: string;
  readonly languageId: string;
  /** Of the table that it stands in. */
  readonly rule: string;
}

const { TABLES } = await loadRuleTables();

/** Every document that a rule is tried on, those that pass and those that fail. */
export const RULE_EXAMPLES: readonly RuleExample[] = RULES.flatMap((rule) => {
  const { passes, fails } = TABLES.get(rule.id)!;
  const examples = [...passes.map((it) => (typeof it === 'string' ? { text: it } : it)), ...fails];
  return examples.map(({ text: marked, ...surroundings }) => {
    const text = marked.replaceAll('^', '');
    return { ...surroundings, text, languageId: languageFor(rule, text), rule: rule.id };
  });
});

await readDockerfiles(RULE_EXAMPLES);
