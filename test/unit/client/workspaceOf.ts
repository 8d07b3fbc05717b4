import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseDocument } from '../../../server/src/documents/parse.ts';
import { Workspace } from '../../../server/src/workspace/workspace.ts';

/** A workspace of files that exist only here. @param files texts or plain data, by their path */
export function workspaceOf(
  files: Readonly<Record<string, unknown>>,
  settingsOf?: ConstructorParameters<typeof Workspace>[1],
): Workspace {
  const workspace = new Workspace({ read: async () => undefined, list: async () => [] }, settingsOf);
  for (const [path, content] of Object.entries(files)) {
    const text = typeof content === 'string' ? content : JSON.stringify(content, undefined, 2);
    workspace.opened(parseDocument(TextDocument.create(`file:///shop/${path}`, 'json', 0, text)));
  }
  return workspace;
}
