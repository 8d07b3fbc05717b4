import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompletionItem, Position, TextEdit } from 'vscode-languageserver-types';
import { parseDocument } from '../../../server/src/documents/parse.ts';
import type { ParsedDocument } from '../../../server/src/documents/parsedDocument.ts';
import { completion } from '../../../server/src/features/completion.ts';
import { Workspace } from '../../../server/src/workspace/workspace.ts';

export interface Opened {
  readonly document: ParsedDocument;
  readonly offset: number;
  readonly position: Position;
}

export interface Surroundings {
  /** By default the language id with `.json`. */
  readonly uri?: string;
  /** By default `ecs-task-definition`. */
  readonly language?: string;
  /** Other files of the workspace, by URI. */
  readonly files?: Readonly<Record<string, string>>;
  /** By default true. */
  readonly snippets?: boolean;
}

export const SERVICE: Surroundings = { language: 'ecs-service-definition' };
export const CLUSTER: Surroundings = { language: 'ecs-cluster' };

/** A document, and the place in it that `|` marks. */
export function atCursor(marked: string, { language = 'ecs-task-definition', uri }: Surroundings = {}): Opened {
  const offset = marked.indexOf('|');
  if (offset < 0 || marked.indexOf('|', offset + 1) >= 0) throw new Error(`mark one place with |: ${marked}`);
  const document = documentOf(marked.replace('|', ''), { language, ...(uri ? { uri } : {}) });
  return { document, offset, position: document.source.positionAt(offset) };
}

export const documentOf = (
  text: string,
  { language = 'ecs-task-definition', uri }: Surroundings = {},
): ParsedDocument => parseDocument(TextDocument.create(uri ?? `file:///project/${language}.json`, language, 1, text));

/** A workspace that holds the files, read. */
export async function workspaceOf(files: Surroundings['files'] = {}): Promise<Workspace> {
  const workspace = new Workspace({ read: async (uri) => files[uri], list: async () => Object.keys(files) });
  await workspace.load();
  return workspace;
}

/** What is offered at `|`, in the order in which an editor shows it. */
export async function offered(marked: string, surroundings: Surroundings = {}): Promise<CompletionItem[]> {
  const { document, position } = atCursor(marked, surroundings);
  const workspace = await workspaceOf(surroundings.files);
  workspace.opened(document);
  const { items } = await completion(document, position, workspace, surroundings.snippets ?? true);
  return items.toSorted((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
}

export const labels = async (marked: string, surroundings?: Surroundings): Promise<string[]> =>
  (await offered(marked, surroundings)).map(({ label }) => label);

/** The text after the item with that label is accepted; `|` marks its first tab stop, if that is empty. */
export async function accepted(marked: string, label: string, surroundings?: Surroundings): Promise<string> {
  const { document } = atCursor(marked, surroundings);
  const items = await offered(marked, surroundings);
  const item = items.find((it) => it.label === label);
  if (!item) throw new Error(`${label} is not among ${items.map((it) => it.label).join(', ')}`);
  const edits = [item.textEdit as TextEdit, ...(item.additionalTextEdits ?? [])];
  return filledIn(TextDocument.applyEdits(document.source, edits));
}

const filledIn = (snippet: string): string =>
  snippet
    .replace('$1', '|')
    .replace(/\$\{\d+:((?:\\.|[^\\}])*)\}/g, '$1')
    .replace(/\$\d+/g, '')
    .replace(/\\([\\$}])/g, '$1');
