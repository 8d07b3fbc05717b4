import type { FoldingRange } from 'vscode-languageserver-types';
import type { ParsedDocument } from '../documents/parsedDocument.ts';
import { jsonEngine } from './jsonEngine.ts';

/** textDocument/foldingRange: objects, lists and comments. */
export const foldingRanges = (document: ParsedDocument): FoldingRange[] =>
  jsonEngine.getFoldingRanges(document.masked, { rangeLimit: 5000 });
