import type { ParsedDocument } from '../documents/parsedDocument.ts';
import { propertyOf } from '../documents/syntaxTree.ts';
import { hasEcspressoTemplates } from './ecspressoTemplates.ts';

/**
 * Whether a file holds only the part of a task definition that belongs to an application: it is for ecspresso and has no
 * `family`. Keys and containers are merged into it before it is registered.
 * @see https://github.com/cloudposse/github-action-run-ecspresso "Partial Task Definition"
 */
export const isPartOfDefinition = (document: ParsedDocument): boolean =>
  document.kind === 'task-definition' &&
  document.root?.type === 'object' &&
  propertyOf(document.root, 'family') === undefined &&
  hasEcspressoTemplates(document);
