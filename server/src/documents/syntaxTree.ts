import type { ASTNode, ObjectASTNode, PropertyASTNode } from 'vscode-json-languageservice';

/** JSON Pointer (RFC 6901) of a value or of a property's value, from the root of the file. */
export function pointerOf(node: ASTNode): string {
  let pointer = '';
  for (let at: ASTNode | undefined = node; at?.parent; at = at.parent) {
    const parent: ASTNode = at.parent;
    if (parent.type === 'property') {
      if (at === parent.valueNode) pointer = `/${escapeToken(parent.keyNode.value)}${pointer}`;
    } else if (parent.type === 'array') pointer = `/${parent.items.indexOf(at)}${pointer}`;
    else if (at.type === 'property' && pointer === '' && at === node) pointer = `/${escapeToken(at.keyNode.value)}`;
  }
  return pointer;
}

/** A key as a part of a JSON Pointer: `a/b~c` → `a~1b~0c`. */
export const escapeToken = (token: string): string => token.replaceAll('~', '~0').replaceAll('/', '~1');

/** `/containerDefinitions/0/name` → `['containerDefinitions', '0', 'name']`. */
export const tokensOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The value at a pointer below `node`. */
export function nodeAt(node: ASTNode | undefined, pointer: string): ASTNode | undefined {
  let at = node;
  for (const token of tokensOf(pointer)) {
    if (at?.type === 'object') at = propertyOf(at, token)?.valueNode;
    else if (at?.type === 'array') at = at.items[Number(token)];
    else return undefined;
  }
  return at;
}

/** The property of that name; the last one where it stands twice, as JSON readers take it. */
export const propertyOf = (object: ObjectASTNode, key: string): PropertyASTNode | undefined =>
  object.properties.findLast((property) => property.keyNode.value === key);

/** Whether nothing would be lost without a value: it is not there, null, `[]` or `{}`. */
export const isEmptyNode = (node: ASTNode | undefined): boolean =>
  node === undefined ||
  node.type === 'null' ||
  ((node.type === 'array' || node.type === 'object') && node.children?.length === 0);
