import type { Location, Position } from 'vscode-languageserver-types';
import { URI, Utils } from 'vscode-uri';
import { type ParsedDocument, rangeOf } from '../documents/parsedDocument.ts';
import { type Name, nameAt, namesIn } from '../model/references.ts';
import { schemaPathOf } from '../model/schemaPath.ts';
import { linkedTask } from '../workspace/linkedTask.ts';
import { occurrencesOf } from '../workspace/occurrences.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** textDocument/definition: from a name to where it is given, from a path in a cluster file to the file. */
export function goToDefinition(document: ParsedDocument, position: Position, workspace: Workspace): Location[] {
  const offset = document.source.offsetAt(position);
  const name = nameAt(document, offset);
  if (!name) return definitionFile(document, offset, workspace);
  if (name.kind === 'family' && name.role === 'used') return taskDefinitions(document, workspace);
  return occurrencesOf(name, document, workspace).filter(isGiven).map(toLocation);
}

const isGiven = ({ role }: Name): boolean => role === 'given';

const toLocation = ({ uri, range }: Name): Location => ({ uri, range });

/** Their families, or their beginnings where they name none. */
const taskDefinitions = (document: ParsedDocument, workspace: Workspace): Location[] =>
  linkedTask(document, workspace).candidates.map((candidate) => {
    const family = namesIn(candidate).find(({ kind }) => kind === 'family');
    return family ? toLocation(family) : beginningOf(candidate);
  });

const beginningOf = (document: ParsedDocument): Location => ({
  uri: document.uri,
  range: rangeOf(document, document.root?.offset ?? 0, 0),
});

const PATHS = new Set([
  'Cluster.services[]',
  'Cluster.services[].definition',
  'Cluster.tasks[]',
  'Cluster.tasks[].definition',
]);

function definitionFile(document: ParsedDocument, offset: number, workspace: Workspace): Location[] {
  const node = document.json.getNodeFromOffset(offset, true);
  if (node?.type !== 'string' || !PATHS.has(schemaPathOf(document, node) ?? '')) return [];
  const target = workspace.document(Utils.resolvePath(Utils.dirname(URI.parse(document.uri)), node.value).toString());
  return target ? [beginningOf(target)] : [];
}
