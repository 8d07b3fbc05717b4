import type { ParsedDocument } from '../documents/parsedDocument.ts';
import { propertyOf } from '../documents/syntaxTree.ts';
import { hasEcspressoTemplates } from './ecspressoTemplates.ts';

/**
 * Whether a file holds only the part of a task definition that belongs to an application: it is for ecspresso and has no
 * `family`. Keys and containers are merged into it before it is registered.
 * @see https://github.com/cloudposse/github-action-run-ecspresso "Partial Task Definition"
 */
export function isPartOfDefinition(document: ParsedDocument): boolean {
  const before = answers.get(document);
  if (before !== undefined) return before;
  const answer =
    document.kind === 'task-definition' &&
    document.root?.type === 'object' &&
    propertyOf(document.root, 'family') === undefined &&
    hasEcspressoTemplates(document);
  answers.set(document, answer);
  return answer;
}

/** Asked for every object and list, and the templates are looked for in the whole text. */
const answers = new WeakMap<ParsedDocument, boolean>();
