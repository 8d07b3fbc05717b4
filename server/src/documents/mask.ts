import { isDirective, templateLengthAt } from './placeholder.ts';

/**
 * A template outside quotes and what stands in for it while parsing.
 * `value` and `key`: a string of the same length. `gap`: nothing; members or items may be missing or added there.
 */
export interface Mask {
  readonly offset: number;
  readonly length: number;
  readonly role: 'value' | 'key' | 'gap';
  /** A part of a string, whose quotes are replaced: `"{{ must_env "TAG" }}"`. */
  readonly inString?: true;
}

export interface MaskedText {
  /** As long as the original, so that every offset means the same in both. */
  readonly text: string;
  readonly masks: readonly Mask[];
  /** Deepest nesting of braces and brackets; one more than the deepest that was asked for where there is more. */
  readonly depth: number;
}

const WORD = /[\w.-]/;
/** Where something may begin that matters here; what is between is skipped by the regular expression, not by us. */
const MARK = /["/[\]{}$%<#@_(]/g;
const STRING_STOP = /["\\\n]/g;
const IN_WORD = /[\w.+-]/;
const OPENS_TEMPLATE_WITH_QUOTES = /\$\{|\{[{%]|<[%+]/g;
/** Each pair stands where an argument of a template does, as in `must_env "TAG"`. */
const QUOTES_ARGUMENTS = /^[^"]*(?:[\s([,=]"[^"]*"(?=[\s)\],|}%])[^"]*)+$/;

/**
 * Replaces templates that stand outside strings, such as `"containerPort": $PORT`, by JSON of the same length.
 * @param deepest a text that is nested more deeply is read no further
 */
export function maskPlaceholders(text: string, deepest = Number.POSITIVE_INFINITY): MaskedText {
  const masks: Mask[] = [];
  const open: string[] = [];
  let depth = 0;
  let previous = ''; // last significant token outside strings: a punctuation mark, '"' or 'word'
  let offset = 0;

  for (;;) {
    const mark = next(MARK, text, offset);
    if (mark === text.length) break;
    const char = text[mark]!;
    const template = templateLengthAt(text, mark);
    if (template > 0) {
      const start = wordStart(text, mark);
      const end = templateEnd(text, mark + template);
      previous = lastToken(text, offset, mark) ?? previous;
      const role = isDirective(text.slice(mark, mark + template)) ? 'gap' : roleOf(previous, open.at(-1), text, end);
      masks.push({ offset: start, length: end - start, role });
      offset = end;
      if (role !== 'gap') previous = '"';
    } else if (char === '"') {
      offset = stringEnd(text, mark, masks);
      previous = '"';
    } else if (char === '/') {
      previous = lastToken(text, offset, mark) ?? previous;
      offset = commentEnd(text, mark);
    } else {
      if (char === '{' || char === '[') {
        open.push(char);
        if (open.length > depth) depth = open.length;
        if (depth > deepest) break;
      } else if (char === '}' || char === ']') open.pop();
      previous = char === '_' ? 'word' : char;
      offset = mark + 1;
    }
  }
  return { text: applyMasks(text, masks), masks, depth };
}

/** A template that neither follows nor precedes what a value or key has beside it may add or remove what it likes. */
function roleOf(previous: string, container: string | undefined, text: string, end: number): Mask['role'] {
  if (previous === ':' || previous === 'word') return 'value';
  const following = /^\s*([^\s]?)/.exec(text.slice(end, end + 200))![1]!;
  if (container === '{') return following === ':' ? 'key' : 'gap';
  if (container === '[') return (previous === '[' || previous === ',') && ',]/'.includes(following) ? 'value' : 'gap';
  return previous === '' && following === '' ? 'value' : 'gap';
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

/** Where the expression, which is global, is next found; the length of the text where it is not. */
function next(expression: RegExp, text: string, from: number): number {
  expression.lastIndex = from;
  return expression.test(text) ? expression.lastIndex - 1 : text.length;
}

/** The last punctuation mark or 'word' of a part of the text; undefined where it is blank. */
function lastToken(text: string, from: number, to: number): string | undefined {
  for (let at = to - 1; at >= from; at--)
    if (text.charCodeAt(at) > 32) return IN_WORD.test(text[at]!) ? 'word' : text[at];
  return undefined;
}

/**
 * A string ends at its quote, or at the end of the line that forgot it. The quotes inside a template that is filled in
 * before anyone reads the JSON end nothing; such a template is added to `masks`.
 */
function stringEnd(text: string, offset: number, masks: Mask[]): number {
  let from = offset + 1;
  let at = next(STRING_STOP, text, from);
  for (;;) {
    if (text[at] === '\\') at = next(STRING_STOP, text, at + 2);
    else if (text[at] !== '"') return at;
    else {
      const template = text[at + 1] && /[^\s,:}\]/]/.test(text[at + 1]!) ? templateAround(text, from, at) : undefined;
      if (!template) return at + 1;
      masks.push(template);
      from = template.offset + template.length;
      at = next(STRING_STOP, text, from);
    }
  }
}

/** The template that begins between `from` and a quote and in which that quote stands around an argument. */
function templateAround(text: string, from: number, quote: number): Mask | undefined {
  for (const { index } of text.slice(from, quote).matchAll(OPENS_TEMPLATE_WITH_QUOTES)) {
    const offset = from + index;
    const length = templateLengthAt(text, offset);
    if (offset + length > quote && QUOTES_ARGUMENTS.test(text.slice(offset, offset + length)))
      return { offset, length, role: 'value', inString: true };
  }
  return undefined;
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
    masked += text.slice(at, mask.offset) + standIn(mask, text);
    at = mask.offset + mask.length;
  }
  return masked + text.slice(at);
}

/** A gap becomes a comment, which survives formatting, or blanks where a comment has no room. */
function standIn({ offset, length, role, inString }: Mask, text: string): string {
  if (inString) return text.slice(offset, offset + length).replaceAll('"', "'");
  if (role !== 'gap') return `"${'_'.repeat(length - 2)}"`;
  return length < 4 ? ' '.repeat(length) : `/*${'_'.repeat(length - 4)}*/`;
}
