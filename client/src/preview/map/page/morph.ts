/** By what an element is known again: what it stands for, or which part of the picture it is. */
const keyOf = (node: Node): string | undefined =>
  (node as Element).getAttribute?.('data-key') ?? (node as Element).getAttribute?.('data-group') ?? undefined;

/**
 * Makes a tree like another one with the fewest changes: what is there in both stays, with focus, pointer and scroll position, so that
 * nothing flickers. @param to is used up
 */
export function morph(from: Element, to: Element): void {
  for (const { name } of [...from.attributes]) if (!to.hasAttribute(name)) from.removeAttribute(name);
  for (const { name, value } of to.attributes) if (from.getAttribute(name) !== value) from.setAttribute(name, value);
  morphChildren(from, to);
}

function morphChildren(from: Element, to: Element): void {
  const keyed = new Map([...from.childNodes].flatMap((node) => (keyOf(node) ? [[keyOf(node), node] as const] : [])));
  let next = from.firstChild;
  for (const wanted of [...to.childNodes]) {
    const key = keyOf(wanted);
    const found = key === undefined ? sameKind(next, wanted) : keyed.get(key);
    if (!found) {
      from.insertBefore(wanted, next);
      continue;
    }
    if (found === next) next = next.nextSibling;
    else from.insertBefore(found, next);
    if (found.nodeType === Node.ELEMENT_NODE) morph(found as Element, wanted as Element);
    else if (found.nodeValue !== wanted.nodeValue) found.nodeValue = wanted.nodeValue;
  }
  while (next) {
    const gone = next;
    next = next.nextSibling;
    gone.remove();
  }
}

/** A part without a key is taken for the one in its place, if it is of the same kind. */
const sameKind = (node: Node | null, wanted: Node): ChildNode | undefined =>
  node && node.nodeName === wanted.nodeName && keyOf(node) === undefined ? (node as ChildNode) : undefined;
