/** SVG as text. Whatever a user's file calls things, the result is well-formed XML. */

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** `<rect x="1.5" y="2"/>`; numbers are rounded to a tenth of a pixel. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  let text = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) text += ` ${key}="${typeof value === 'number' ? rounded(value) : escaped(value)}"`;
  const content = children.join('');
  return content === '' ? `${text}/>` : `${text}>${content}</${name}>`;
}

/** To a tenth of a pixel. */
export const rounded = (value: number): number => Math.round(value * 10) / 10;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML has it; characters that XML has not become U+FFFD. */
export const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"]/g, (character) => ENTITIES[character]!);

/** Control characters and halves of surrogate pairs. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** What is said of the element around it, line by line. */
export const title = (lines: readonly string[]): string => element('title', {}, escaped(lines.join('\n')));
