import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseDocument } from './documents/parse.ts';
import type { ParsedDocument } from './documents/parsedDocument.ts';

/** The documents open in the editor, each version parsed once. */
export class OpenDocuments {
  readonly #documents = new TextDocuments(TextDocument);
  readonly #parsed = new Map<string, ParsedDocument>();

  /** @param on.changed opened, or changed and no newer change is waiting */
  listen(connection: Connection, on: { changed(uri: string): void; closed(uri: string): void }): void {
    const pending = new Map<string, object>();
    this.#documents.onDidChangeContent(({ document: { uri } }) => {
      const change = {};
      pending.set(uri, change);
      afterWaitingMessages(() => {
        if (pending.get(uri) !== change) return; // a newer change is waiting
        pending.delete(uri);
        on.changed(uri);
      });
    });
    this.#documents.onDidClose(({ document: { uri } }) => {
      pending.delete(uri);
      this.#parsed.delete(uri);
      on.closed(uri);
    });
    this.#documents.listen(connection);
  }

  get(uri: string): ParsedDocument | undefined {
    const source = this.#documents.get(uri);
    if (!source) return undefined;
    const parsed = this.#parsed.get(uri);
    if (parsed?.version === source.version && parsed.languageId === source.languageId) return parsed;
    // a copy, because the editor's own changes with the next keystroke
    const fresh = parseDocument(TextDocument.create(uri, source.languageId, source.version, source.getText()));
    this.#parsed.set(uri, fresh);
    return fresh;
  }

  uris(): string[] {
    return this.#documents.keys();
  }
}

/** Two turns of the event loop: in the first the next message is read, so that a burst of changes is answered once. */
const afterWaitingMessages = (run: () => void): void => {
  if (typeof setImmediate === 'function') setImmediate(() => setImmediate(run));
  else setTimeout(run, 0);
};
