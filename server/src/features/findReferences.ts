import type { Location, Position } from 'vscode-languageserver-types';
import type { ParsedDocument } from '../documents/parsedDocument.ts';
import { nameAt } from '../model/references.ts';
import { occurrencesOf } from '../workspace/occurrences.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** textDocument/references: the places of a name in its task definition and the services that run it. */
export function findReferences(
  document: ParsedDocument,
  position: Position,
  workspace: Workspace,
  includeDeclaration: boolean,
): Location[] {
  const name = nameAt(document, document.source.offsetAt(position));
  if (!name) return [];
  return occurrencesOf(name, document, workspace)
    .filter(({ role }) => includeDeclaration || role === 'used')
    .map(({ uri, range }) => ({ uri, range }));
}
