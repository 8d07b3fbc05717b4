import type { StringASTNode } from 'vscode-json-languageservice';
import type { Location, Position, Range } from 'vscode-languageserver-types';
import { type ParsedDocument, rangeOf } from '../documents/parsedDocument.ts';
import { type Name, nameAt, namesIn } from '../model/references.ts';
import { schemaPathOf } from '../model/schemaPath.ts';
import { besideUri } from '../workspace/besideUri.ts';
import { readDockerfile } from '../workspace/linkedDockerfile.ts';
import { linkedTask } from '../workspace/linkedTask.ts';
import { occurrencesOf } from '../workspace/occurrences.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { Surroundings } from './surroundings.ts';

/**
 * textDocument/definition: from a name to where it is given, from a path in a cluster file to the file, from an image to the
 * Dockerfile that it is built from.
 */
export async function goToDefinition(
  document: ParsedDocument,
  position: Position,
  workspace: Workspace,
): Promise<Location[]> {
  const offset = document.source.offsetAt(position);
  const name = nameAt(document, offset);
  if (!name) return fileAt(document, offset, workspace);
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

async function fileAt(document: ParsedDocument, offset: number, workspace: Workspace): Promise<Location[]> {
  const node = document.json.getNodeFromOffset(offset, true);
  const path = node?.type === 'string' ? schemaPathOf(document, node) : undefined;
  if (node?.type !== 'string' || !path) return [];
  if (PATHS.has(path)) return definitionFile(document, node.value, workspace);
  return path === 'ContainerDefinition.image' ? dockerfile(document, node, workspace) : [];
}

function definitionFile(document: ParsedDocument, path: string, workspace: Workspace): Location[] {
  const target = workspace.document(besideUri(document.uri, path));
  return target ? [beginningOf(target)] : [];
}

async function dockerfile(document: ParsedDocument, image: StringASTNode, workspace: Workspace): Promise<Location[]> {
  const holder = image.parent?.parent;
  const container = holder?.type === 'object' && new Surroundings(document, workspace, holder, image).container;
  const found = container && (await readDockerfile(container, workspace));
  return found ? [{ uri: found.uri, range: START }] : [];
}

const START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
