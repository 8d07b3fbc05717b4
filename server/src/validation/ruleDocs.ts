import type { SyntaxProblem } from '../documents/parsedDocument.ts';
import type { SchemaRule } from './explanation.ts';
import type { Severity } from './finding.ts';

/** The page that explains a rule, with an example that fails and one that passes. */
export const docsUrlOf = (rule: string): string => `https://github.com/stowage/stowage/blob/main/docs/rules.md#${rule}`;

interface BuiltInRule {
  readonly severity: Severity;
  readonly rationale: string;
}

const SDK = 'Every AWS SDK and the AWS CLI refuse it before anything is sent';

/** What the parser and the schemas find: the ids that no file in `rules/` has. */
export const BUILT_IN_RULES: Readonly<Record<SyntaxProblem['code'] | SchemaRule, BuiltInRule>> = {
  'json-syntax': {
    severity: 'error',
    rationale: 'The text is no JSON here. The rest of the document is still checked.',
  },
  'json-comment': { severity: 'warning', rationale: 'The AWS CLI reads strict JSON and refuses comments.' },
  'json-trailing-comma': {
    severity: 'warning',
    rationale: 'The AWS CLI reads strict JSON and refuses a comma after the last item.',
  },
  'duplicate-key': {
    severity: 'warning',
    rationale: 'Readers of JSON keep the last of two equal keys without a word.',
  },
  'not-a-definition': {
    severity: 'warning',
    rationale: 'The file is called like a definition, and holds nothing that could be one.',
  },
  'unknown-key': { severity: 'error', rationale: `${SDK}: "Unknown parameter in input".` },
  'missing-key': { severity: 'error', rationale: `${SDK}: "Missing required parameter in input".` },
  'wrong-type': { severity: 'error', rationale: `${SDK}: "Invalid type for parameter".` },
  'unknown-value': { severity: 'error', rationale: 'ECS accepts a fixed set of values here, spelled exactly so.' },
  'out-of-range': { severity: 'error', rationale: 'ECS refuses a number outside the range.' },
  'wrong-length': { severity: 'error', rationale: 'ECS refuses a text or list that is too short or too long.' },
  'wrong-form': { severity: 'error', rationale: 'ECS refuses characters that are not allowed here.' },
  'null-value': {
    severity: 'warning',
    rationale:
      "The AWS CLI refuses null; the deploy action and others drop it. `describe-*` output is full of it. For ecspresso, and in an array of container definitions, which is Terraform's, it is a hint: both take null for absent.",
  },
  'empty-value': {
    severity: 'warning',
    rationale:
      'An empty string is none of the values that ECS knows; tools print it for what was never set. For ecspresso, which leaves it out, it is a hint.',
  },
};
