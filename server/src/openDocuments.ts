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
    const pending = new Map<string, ReturnType<typeof setTimeout>>();
    this.#documents.onDidChangeContent(({ document: { uri } }) => {
      clearTimeout(pending.get(uri));
      // after the messages that are already here, so that a burst of changes is answered once
      pending.set(
        uri,
        setTimeout(() => {
          pending.delete(uri);
          on.changed(uri);
        }, 0),
      );
    });
    this.#documents.onDidClose(({ document: { uri } }) => {
      clearTimeout(pending.get(uri));
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
