import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver-types';
import type { ParsedDocument } from '../documents/parsedDocument.ts';
import { nameAt, namesIn } from '../model/references.ts';

/** textDocument/documentHighlight: the other places of a name in the document; none elsewhere, where the editor knows best. */
export function documentHighlights(document: ParsedDocument, position: Position): DocumentHighlight[] | undefined {
  const name = nameAt(document, document.source.offsetAt(position));
  if (!name) return undefined;
  return namesIn(document)
    .filter(({ kind, text }) => kind === name.kind && text === name.text)
    .map(({ range, role }) => ({
      range,
      kind: role === 'given' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
}
