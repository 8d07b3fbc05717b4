import type { Position, SelectionRange } from 'vscode-languageserver-types';
import type { ParsedDocument } from '../documents/parsedDocument.ts';
import { jsonEngine } from './jsonEngine.ts';

/** textDocument/selectionRange: from a value outwards. */
export const selectionRanges = (document: ParsedDocument, positions: Position[]): SelectionRange[] =>
  jsonEngine.getSelectionRanges(document.masked, positions, document.json);
