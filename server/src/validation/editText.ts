import { type Edit, findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { tokensOf } from '../documents/syntaxTree.ts';
import type { FixEdit } from './fix.ts';

/**
 * One edit of a fix as a change of text. Only what the edit names changes: jsonc-parser's `modify` would lay out the whole
 * line anew, and people keep small objects on one line.
 * @returns undefined where the text has no such place
 */
export function editText(text: string, edit: FixEdit): Edit | undefined {
  const root = parseTree(text, [], { allowTrailingComma: true });
  const target = root && nodeAt(root, edit.pointer);
  switch (edit.kind) {
    case 'remove':
      return target && removal(target);
    case 'rename': {
      const key = target?.parent?.type === 'property' ? target.parent.children?.[0] : undefined;
      return key && { offset: key.offset, length: key.length, content: JSON.stringify(edit.key) };
    }
    case 'unwrap':
      return root && target && { offset: root.offset, length: root.length, content: outdented(text, target) };
    case 'set': {
      if (target) return replacement(text, target, edit.value);
      const parent = root && nodeAt(root, edit.pointer.slice(0, edit.pointer.lastIndexOf('/')));
      if (parent?.type === 'array') return addition(text, parent, '', edit.value);
      const key = JSON.stringify(tokensOf(edit.pointer).at(-1));
      return parent?.type === 'object' ? addition(text, parent, `${key}: `, edit.value) : undefined;
    }
  }
}

function nodeAt(root: Node, pointer: string): Node | undefined {
  let at: Node | undefined = root;
  for (const token of tokensOf(pointer))
    at = at && findNodeAtLocation(at, [at.type === 'array' ? Number(token) : token]);
  return at;
}

/** With the comma before it, or behind it where it is the first. */
function removal(target: Node): Edit | undefined {
  const member = target.parent?.type === 'property' ? target.parent : target;
  const siblings = member.parent?.children;
  if (!member.parent || !siblings) return undefined;
  const index = siblings.indexOf(member);
  const previous = siblings[index - 1];
  const next = siblings[index + 1];
  if (previous) return between(previous.offset + previous.length, member.offset + member.length);
  if (next) return between(member.offset, next.offset);
  return between(member.parent.offset + 1, member.parent.offset + member.parent.length - 1);
}

const between = (start: number, end: number): Edit => ({ offset: start, length: end - start, content: '' });

function replacement(text: string, target: Node, value: unknown): Edit {
  const member = target.parent?.type === 'property' ? target.parent : target;
  const { unit, eol } = layoutOf(text);
  const line = lineOf(text, member);
  const content = line.isOwn ? onLines(value, unit, eol, line.indent) : inline(value);
  return { offset: target.offset, length: target.length, content };
}

/** The indentation of the line that a node begins on, and whether the line begins with it. */
function lineOf(text: string, { offset }: Node): { indent: string; isOwn: boolean } {
  const start = text.lastIndexOf('\n', offset) + 1;
  const indent = /^[ \t]*/.exec(text.slice(start, offset))![0];
  return { indent, isOwn: start > 0 && offset === start + indent.length };
}

/** Behind the last member or item, on a line of its own where that one has one. */
function addition(text: string, container: Node, member: string, value: unknown): Edit {
  const last = container.children?.at(-1);
  const line = lineOf(text, last ?? container);
  const { unit, eol } = layoutOf(text);
  if (last) {
    const offset = last.offset + last.length;
    if (!line.isOwn) return { offset, length: 0, content: `, ${member}${inline(value)}` };
    return { offset, length: 0, content: `,${eol}${line.indent}${member}${onLines(value, unit, eol, line.indent)}` };
  }
  const empty = { offset: container.offset + 1, length: container.length - 2 };
  if (!text.includes('\n')) return { ...empty, content: ` ${member}${inline(value)} ` };
  const indent = line.indent + unit;
  return { ...empty, content: `${eol}${indent}${member}${onLines(value, unit, eol, indent)}${eol}${line.indent}` };
}

/** `{ "name": "a", "ports": [80] }` */
const inline = (value: unknown): string =>
  JSON.stringify(value, undefined, 1).replace(/\n\s*/g, ' ').replaceAll('[ ', '[').replaceAll(' ]', ']');

const onLines = (value: unknown, unit: string, eol: string, indent: string): string =>
  JSON.stringify(value, undefined, unit).replaceAll('\n', `${eol}${indent}`);

/** The indentation of the first indented line, and the line ends of the text. */
const layoutOf = (text: string) => ({
  unit: /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ',
  eol: text.includes('\r\n') ? '\r\n' : '\n',
});

/** A value's text, moved to the left as far as its closing brace goes. */
function outdented(text: string, { offset, length }: Node): string {
  const content = text.slice(offset, offset + length);
  const indent = /\n([ \t]*)\S[^\n]*$/.exec(content)?.[1] ?? '';
  return content.replaceAll(`\n${indent}`, '\n');
}
