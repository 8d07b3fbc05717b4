import type { StringASTNode } from 'vscode-json-languageservice';
import { type ParsedDocument, rangeOf } from './parsedDocument.ts';

/**
 * Where a character of a JSON string's value stands in the text. `"a\"b"`: the value's 2 is the text's 4, after the
 * opening quote and the escape.
 * @param index in the value, UTF-16 units; the length of the value is the place of the closing quote
 * @returns offset in the text
 */
export function offsetInString(document: ParsedDocument, string: StringASTNode, index: number): number {
  const text = document.masked.getText();
  let offset = string.offset + 1;
  for (let at = 0; at < index; at++) offset += lengthInText(text, offset);
  return offset;
}

/** The way back: which character of the value stands at an offset of the text, or the last one before it. */
export function indexInString(document: ParsedDocument, string: StringASTNode, offset: number): number {
  const text = document.masked.getText();
  let index = 0;
  for (let at = string.offset + 1; index < string.value.length; index++) {
    at += lengthInText(text, at);
    if (at > offset) break;
  }
  return index;
}

const lengthInText = (text: string, offset: number): number =>
  text[offset] !== '\\' ? 1 : text[offset + 1] === 'u' ? 6 : 2;

/** The range of a part of a JSON string's value. An empty part at the end is the closing quote. */
export function rangeInString(document: ParsedDocument, string: StringASTNode, index: number, length: number) {
  const from = offsetInString(document, string, index);
  const to = offsetInString(document, string, index + length);
  return rangeOf(document, from, Math.max(to - from, 1));
}
