import { type Attributes, element, escaped } from './svg.ts';

/** Of the letters, px. */
export const SMALL = 11;
export const LINE = 15;

/** Shares of the font size: an estimate on the wide side, as the reader's font is not known. */
const WIDTHS: readonly [RegExp, number][] = [
  [/[ijl.,:;'|!()[\]]/, 0.32],
  [/[\sftr/-]/, 0.4],
  [/[mwMW@%\u2026]/, 0.92],
  [/[A-Z]/, 0.7],
  [/[\u1100-\uffff]|\p{Extended_Pictographic}/u, 1.05],
];

/** What bold letters are wider. */
export const BOLD = 1.08;

/** How wide a text is about, px. */
export function widthOf(text: string, size = SMALL): number {
  let width = 0;
  for (const character of text) width += shareOf(character);
  return width * size;
}

const measured = (character: string): number => WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? 0.58;
const ASCII = Array.from({ length: 128 }, (_, code) => measured(String.fromCharCode(code)));
const shareOf = (character: string): number => ASCII[character.charCodeAt(0)] ?? measured(character);

/** As much of a text as fits, with an ellipsis; nothing where less than three letters would be left. */
export function fitted(text: string, width: number, size = SMALL): string {
  if (widthOf(text, size) <= width) return text;
  let kept = '';
  let left = width - widthOf('…', size);
  for (const character of text) {
    left -= widthOf(character, size);
    if (left < 0) break;
    kept += character;
  }
  return [...kept].length < 3 ? '' : `${kept.trimEnd()}…`;
}

/** A text in lines, the last one with an ellipsis where it takes more than `most`. */
export function wrapped(text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  const all = [...lines, line].filter((it) => it !== '');
  const kept = all.length > most ? [...all.slice(0, most - 1), `${all[most - 1]} …`] : all;
  return kept.map((it) => fitted(it, width));
}

/** A line of text, unless it is empty. */
export const line = (text: string, x: number, y: number, attributes: Attributes = {}): string =>
  text === '' ? '' : element('text', { x, y, ...attributes }, escaped(text));
