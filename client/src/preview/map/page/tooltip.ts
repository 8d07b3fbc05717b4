import { linesOf } from './items.ts';

/** Between the pointer, or the item, and the tooltip, px. */
const AWAY = 14;

/** What is said about the item under the pointer, or the one that has the keyboard. */
export class Tooltip {
  readonly #element: HTMLElement;
  #item: Element | undefined;
  #at: readonly [x: number, y: number] = [0, 0];

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /** @param at of the pointer; the item's lower left where there is none */
  show(item: Element, at?: readonly [x: number, y: number]): void {
    const { left, bottom } = item.getBoundingClientRect();
    this.#item = item;
    this.#at = at ?? [left - AWAY, bottom - AWAY / 2];
    this.refresh();
  }

  hide(): void {
    this.#item = undefined;
    this.#element.hidden = true;
  }

  /** The picture may have changed below it. */
  refresh(): void {
    if (!this.#item?.isConnected) {
      this.hide();
      return;
    }
    const lines = linesOf(this.#item).map((text, at) => {
      const line = document.createElement(at === 0 ? 'strong' : 'div');
      line.textContent = text;
      return line;
    });
    this.#element.replaceChildren(...lines);
    this.#element.hidden = false;
    this.#place();
  }

  /** Within the window. */
  #place(): void {
    const { offsetWidth: width, offsetHeight: height, style } = this.#element;
    const [x, y] = this.#at;
    const above = y - AWAY - height;
    style.left = `${Math.max(4, Math.min(x + AWAY, innerWidth - width - 4))}px`;
    style.top = `${y + AWAY + height <= innerHeight ? y + AWAY : Math.max(4, above)}px`;
  }
}
