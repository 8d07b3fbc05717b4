import type { MapResult } from '../../../../../server/src/protocol.ts';
import { itemsOf, keyOf, prepare } from './items.ts';
import { morph } from './morph.ts';

/** The page's policy refuses style elements; a style sheet that a script makes it allows. */
const STYLE = /<style>([^<]*)<\/style>/;

/** The picture on the page. A new one takes the place of the old one without taking the focus from what is in both. */
export class Picture {
  readonly #parent: HTMLElement;
  readonly #sheet = new CSSStyleSheet();
  #style = '';
  #svg: Element | undefined;

  constructor(parent: HTMLElement) {
    this.#parent = parent;
    document.adoptedStyleSheets = [this.#sheet];
  }

  show({ svg, origins }: MapResult): void {
    const withoutStyle = svg.replace(STYLE, (_, style: string) => this.#adopt(style));
    const parsed = new DOMParser().parseFromString(withoutStyle, 'image/svg+xml');
    const drawn = document.importNode(parsed.documentElement, true);
    const hadFocus = this.#parent.contains(document.activeElement);
    prepare(drawn, origins, keyOf(this.current));
    if (this.#svg) morph(this.#svg, drawn);
    else this.#parent.append(drawn);
    this.#svg ??= drawn;
    if (hadFocus && !this.#parent.contains(document.activeElement)) this.current?.focus({ preventScroll: true });
  }

  /** The item that Tab leads to. */
  get current(): SVGElement | undefined {
    return this.items.find((item) => item.getAttribute('tabindex') === '0');
  }

  get items(): SVGElement[] {
    return this.#svg ? itemsOf(this.#svg) : [];
  }

  goTo(item: SVGElement): void {
    this.current?.setAttribute('tabindex', '-1');
    item.setAttribute('tabindex', '0');
    item.focus();
    item.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #adopt(style: string): '' {
    if (style !== this.#style) this.#sheet.replaceSync(style);
    this.#style = style;
    return '';
  }
}
