/** What can be pointed at in the picture. */
const ITEM = '[data-key]';

/** All of them, in the order of the picture. */
export const itemsOf = (root: ParentNode): SVGElement[] => [...root.querySelectorAll<SVGElement>(ITEM)];
/** The innermost one around what an event is about. */
export const itemAt = (target: EventTarget | null): SVGElement | undefined =>
  (target instanceof Element && target.closest<SVGElement>(ITEM)) || undefined;
/** By which an item is known from one picture to the next. */
export const keyOf = (item: Element | undefined): string | undefined => item?.getAttribute('data-key') ?? undefined;

/** What is said about an item, in lines. */
export const linesOf = (item: Element): string[] => item.getAttribute('data-tip')?.split('\n') ?? [];

/**
 * Makes a picture fit for keyboards and screen readers: one item is on the way of the Tab key, all have a name. The titles go, or the
 * browser would show them beside the tooltip.
 * @param current the key of the item that Tab leads to; the first one where there is none such
 */
export function prepare(svg: Element, origins: Readonly<Record<string, string>>, current: string | undefined): void {
  const items = itemsOf(svg);
  const onTab = items.find((item) => keyOf(item) === current) ?? items[0];
  for (const item of items) {
    const title = item.querySelector(':scope > title');
    const text = title?.textContent ?? '';
    title?.remove();
    item.setAttribute('data-tip', text);
    item.setAttribute('aria-label', text.replaceAll('\n', ', '));
    item.setAttribute('role', origins[keyOf(item)!] === undefined ? 'img' : 'button');
    item.setAttribute('tabindex', item === onTab ? '0' : '-1');
  }
}
