import { type Edit, format } from 'jsonc-parser';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FormattingOptions, Range, TextEdit } from 'vscode-languageserver-types';
import { type ParsedDocument, rangeOf, type SyntaxProblem } from '../documents/parsedDocument.ts';

/** With more edits than this an editor is faster when it gets the whole text anew. */
const MAXIMUM_EDITS = 10_000;
/** A text with more mistakes than this is hardly JSON. */
const MAXIMUM_MISTAKES = 100;

/**
 * textDocument/formatting and rangeFormatting: blanks and line breaks only. Comments and templates stay as they are, and
 * so does the end of the file unless the options say what is to become of it.
 */
export function formatting(document: ParsedDocument, options: FormattingOptions, range?: Range): TextEdit[] {
  const source = document.source.getText();
  const text = document.masked.getText();
  if (text.length !== source.length) return []; // too large to parse
  const mistakes = document.problems.filter(({ severity }) => severity === 'error');
  if (mistakes.length > MAXIMUM_MISTAKES) return [];
  const from = range ? behindComment(document, document.source.offsetAt(range.start)) : 0;
  const to = range ? document.source.offsetAt(range.end) : text.length;
  if (from > to) return [];
  const { tabSize, insertSpaces } = options;
  const end = endOfContent(source);
  const edits = format(text, { offset: from, length: to - from }, { tabSize, insertSpaces, eol: lineBreakOf(text) })
    .filter(({ offset, length }) => offset + length <= end)
    .filter(outsideTemplates(document))
    .filter(notBehind(mistakes))
    .filter((edit) => !joinsWords(text, edit));
  const last = to === text.length ? lastEdit(source, end, options) : undefined;
  const all = (last ? [...edits, last] : edits).map(({ offset, length, content }) => ({
    range: rangeOf(document, offset, length),
    newText: content,
  }));
  if (all.length <= MAXIMUM_EDITS) return all;
  return [{ range: rangeOf(document, 0, text.length), newText: TextDocument.applyEdits(document.source, all) }];
}

/** A line that begins inside a comment would be taken for JSON. */
function behindComment(document: ParsedDocument, offset: number): number {
  const { comments } = document.json as unknown as { readonly comments: readonly Range[] };
  let from = offset;
  for (const { start, end } of comments) {
    const { line } = document.source.positionAt(from);
    if (start.line >= line || line > end.line) continue;
    from = document.source.offsetAt({ line: end.line + 1, character: 0 });
    if (from <= document.source.offsetAt(end)) return Number.POSITIVE_INFINITY;
  }
  return from;
}

const lineBreakOf = (text: string): string => /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';

/** Where the blanks at the end begin; JSON knows four kinds. */
function endOfContent(text: string): number {
  let end = text.length;
  while (end > 0 && ' \t\r\n'.includes(text[end - 1]!)) end--;
  return end;
}

/** What stands in for a template can be blank, and what stands in for a byte order mark is. Edits come in their order. */
function outsideTemplates({ masks, source }: ParsedDocument): (edit: Edit) => boolean {
  const hasMark = source.getText().charCodeAt(0) === 0xfeff;
  let next = 0;
  return ({ offset, length }) => {
    while (next < masks.length && masks[next]!.offset + masks[next]!.length <= offset) next++;
    const mask = masks[next];
    const touches = mask !== undefined && offset + length > mask.offset;
    return !touches && !(hasMark && offset === 0 && length > 0);
  };
}

/** Behind a string without its closing quote the line break is all that ends it. */
function notBehind(mistakes: readonly SyntaxProblem[]): (edit: Edit) => boolean {
  const ends = new Set(mistakes.map(({ offset, length }) => offset + length));
  return ({ offset }) => !ends.has(offset);
}

/** In a broken text two words can follow each other; without a blank they would be one. */
const joinsWords = (text: string, { offset, length, content }: Edit): boolean =>
  content === '' && [text[offset - 1], text[offset + length]].every((char) => char && /[^\s{}[\],:]/.test(char));

/** Blanks behind the last character go; line breaks stay, or become as many as the options want. */
function lastEdit(
  text: string,
  end: number,
  { insertFinalNewline, trimFinalNewlines }: FormattingOptions,
): Edit | undefined {
  if (end === 0) return undefined;
  const existing = text.slice(end);
  let count = existing.match(/\r\n|\r|\n/g)?.length ?? 0;
  if (trimFinalNewlines) count = Math.min(count, 1);
  if (insertFinalNewline) count = Math.max(count, 1);
  const content = lineBreakOf(text).repeat(count);
  return content === existing ? undefined : { offset: end, length: existing.length, content };
}
