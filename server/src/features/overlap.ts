import type { Range } from 'vscode-languageserver-types';

/** Whether two ranges have a place in common, be it the one at which they touch. */
export const overlap = (a: Range, b: Range): boolean => !isBefore(a.end, b.start) && !isBefore(b.end, a.start);

const isBefore = (a: Range['start'], b: Range['start']): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character);
