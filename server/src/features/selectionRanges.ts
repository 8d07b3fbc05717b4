import type { Position, SelectionRange } from 'vscode-languageserver-types';
import type { ParsedDocument } from '../documents/parsedDocument.ts';
import { jsonEngine } from './jsonEngine.ts';

/** textDocument/selectionRange: from a value outwards. */
export const selectionRanges = (document: ParsedDocument, positions: Position[]): SelectionRange[] =>
  jsonEngine.getSelectionRanges(document.masked, positions, document.json).map(growing);

/** Around a bracket that is never closed the engine's ranges do not hold each other, at which VS Code throws. */
function growing({ range, parent }: SelectionRange): SelectionRange {
  let next = parent;
  while (next && !isWider(next, range)) next = next.parent;
  return next ? { range, parent: growing(next) } : { range };
}

function isWider({ range: { start, end } }: SelectionRange, inner: SelectionRange['range']): boolean {
  const before = compare(start, inner.start);
  const behind = compare(inner.end, end);
  return before <= 0 && behind <= 0 && before + behind < 0;
}

const compare = (a: Position, b: Position): number => a.line - b.line || a.character - b.character;
