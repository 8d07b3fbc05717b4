/** Text of users as it is, whatever it holds. */
export const escaped = (text: string): string => text.replace(/[\\`*_[\]<>|~&!#]/g, '\\$&').replace(/\s+/g, ' ');

/** @param header of the columns; all but the first hold numbers */
export const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, ['---', ...header.slice(1).map(() => '--:')], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Those that are there, with room in between. */
export const paragraphs = (...parts: readonly (string | false | undefined)[]): string =>
  parts.filter((part) => part).join('\n\n');
