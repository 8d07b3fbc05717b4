import { isDirective, templateLengthAt } from './placeholder.ts';

/**
 * A template outside quotes and what stands in for it while parsing.
 * `value` and `key`: a string of the same length. `gap`: nothing; members or items may be missing or added there.
 */
export interface Mask {
  readonly offset: number;
  readonly length: number;
  readonly role: 'value' | 'key' | 'gap';
}

export interface MaskedText {
  /** As long as the original, so that every offset means the same in both. */
  readonly text: string;
  readonly masks: readonly Mask[];
  /** Deepest nesting of braces and brackets. */
  readonly depth: number;
}

const WORD = /[\w.-]/;
const [QUOTE, SLASH, BACKSLASH, NEWLINE] = ['"', '/', '\\', '\n'].map((char) => char.charCodeAt(0));
const OPENING = codesOf('{[');
const CLOSING = codesOf('}]');
const OPENS_TEMPLATE = codesOf('$%{<#@_');
const IN_WORD = codesOf('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-+');

/** One flag per character code below 128; runs once per character of every keystroke's text. */
function codesOf(characters: string): Uint8Array {
  const flags = new Uint8Array(128);
  for (const char of characters) flags[char.charCodeAt(0)] = 1;
  return flags;
}

/** Replaces templates that stand outside strings, such as `"containerPort": $PORT`, by JSON of the same length. */
export function maskPlaceholders(text: string): MaskedText {
  const masks: Mask[] = [];
  const open: string[] = [];
  let depth = 0;
  let previous = ''; // last significant token outside strings: a punctuation mark, '"' or 'word'
  let offset = 0;

  while (offset < text.length) {
    const code = text.charCodeAt(offset);
    const template = OPENS_TEMPLATE[code] === 1 ? templateLengthAt(text, offset) : 0;
    if (template > 0) {
      const start = wordStart(text, offset);
      const end = templateEnd(text, offset + template);
      const role = isDirective(text.slice(offset, offset + template))
        ? 'gap'
        : roleOf(previous, open.at(-1), text, end);
      masks.push({ offset: start, length: end - start, role });
      offset = end;
      if (role !== 'gap') previous = '"';
    } else if (code === QUOTE) {
      offset = stringEnd(text, offset);
      previous = '"';
    } else if (code === SLASH) {
      offset = commentEnd(text, offset);
    } else {
      if (OPENING[code] === 1) {
        open.push(text[offset]!);
        if (open.length > depth) depth = open.length;
      } else if (CLOSING[code] === 1) open.pop();
      if (code > 32) previous = IN_WORD[code] === 1 ? 'word' : text[offset]!;
      offset++;
    }
  }
  return { text: applyMasks(text, masks), masks, depth };
}

function roleOf(previous: string, container: string | undefined, text: string, end: number): Mask['role'] {
  if (previous === ':' || previous === 'word') return 'value';
  if (container === '[') return previous === '[' || previous === ',' ? 'value' : 'gap';
  if (container === '{') return /^\s*:/.test(text.slice(end, end + 200)) ? 'key' : 'gap';
  return previous === '' ? 'value' : 'gap';
}

/** `10${X}`: the digits before belong to the same value. */
function wordStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && WORD.test(text[start - 1]!)) start--;
  return start;
}

/** `${A}.${B}00`: text and templates that follow without a blank belong to the same value. */
function templateEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length) {
    const more = templateLengthAt(text, end);
    if (more > 0) end += more;
    else if (/[\w.:/@-]/.test(text[end]!) && !(text[end] === ':' && /^:\s/.test(text.slice(end, end + 2)))) end++;
    else break;
  }
  return end;
}

/** A string ends at its quote, or at the end of the line that forgot it. */
function stringEnd(text: string, offset: number): number {
  for (let at = offset + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code === BACKSLASH) at++;
    else if (code === NEWLINE) return at;
  }
  return text.length;
}

function commentEnd(text: string, offset: number): number {
  const line = text[offset + 1] === '/';
  if (!line && text[offset + 1] !== '*') return offset + 1;
  const end = text.indexOf(line ? '\n' : '*/', offset + 2);
  return end < 0 ? text.length : line ? end : end + 2;
}

function applyMasks(text: string, masks: readonly Mask[]): string {
  if (masks.length === 0) return text;
  let masked = '';
  let at = 0;
  for (const mask of masks) {
    masked += text.slice(at, mask.offset) + standIn(mask);
    at = mask.offset + mask.length;
  }
  return masked + text.slice(at);
}

/** A gap becomes a comment, which survives formatting, or blanks where a comment has no room. */
function standIn({ length, role }: Mask): string {
  if (role !== 'gap') return `"${'_'.repeat(length - 2)}"`;
  return length < 4 ? ' '.repeat(length) : `/*${'_'.repeat(length - 4)}*/`;
}
