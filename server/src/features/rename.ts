import type { Position, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { ParsedDocument } from '../documents/parsedDocument.ts';
import { type Name, type NameKind, nameAt } from '../model/references.ts';
import { FORMS } from '../model/shapes.generated.ts';
import { occurrencesOf } from '../workspace/occurrences.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** The key of the schemas whose form a new name must have; a port number is no name. */
const FORM_OF: Readonly<Record<Exclude<NameKind, 'containerPort'>, string>> = {
  container: 'ContainerDefinition.name',
  volume: 'Volume.name',
  port: 'PortMapping.name',
  family: 'TaskDefinition.family',
  capacityProvider: 'Volume.name', // the schema of a cluster leaves it open
};

/** textDocument/prepareRename: the name at a position, if the workspace has the place where it is given. */
export function prepareRename(
  document: ParsedDocument,
  position: Position,
  workspace: Workspace,
): { range: Range; placeholder: string } | undefined {
  const found = renamable(document, position, workspace);
  return found && { range: found.name.range, placeholder: found.name.text };
}

/**
 * textDocument/rename: a name, everywhere it means the same.
 * @returns what is wrong with the new name, in words, where it cannot be one
 */
export function rename(
  document: ParsedDocument,
  position: Position,
  newName: string,
  workspace: Workspace,
): WorkspaceEdit | string | undefined {
  const found = renamable(document, position, workspace);
  if (!found) return undefined;
  const { pattern, message } = FORMS[FORM_OF[found.kind]]!;
  if (!new RegExp(pattern).test(newName)) return message;
  const changes: Record<string, TextEdit[]> = {};
  for (const { uri, range } of found.occurrences) {
    changes[uri] ??= [];
    changes[uri].push({ range, newText: newName });
  }
  return { changes };
}

function renamable(document: ParsedDocument, position: Position, workspace: Workspace) {
  const name: Name | undefined = nameAt(document, document.source.offsetAt(position));
  if (!name || name.kind === 'containerPort') return undefined;
  const occurrences = occurrencesOf(name, document, workspace);
  return occurrences.some(({ role }) => role === 'given') ? { name, kind: name.kind, occurrences } : undefined;
}
