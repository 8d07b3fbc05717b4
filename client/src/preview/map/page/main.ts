import type { FromPage, ToPage } from '../messages.ts';
import { itemAt, keyOf } from './items.ts';
import { neighbour } from './neighbour.ts';
import { Picture } from './picture.ts';
import { Scrubber } from './scrubber.ts';
import { Tooltip } from './tooltip.ts';

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void };

/** From the last change of the window's size to a new picture, ms. */
const QUIET_MS = 100;

const editor = acquireVsCodeApi();
const parent = document.querySelector<HTMLElement>('#map')!;
const status = document.querySelector<HTMLElement>('#status')!;
const picture = new Picture(parent);
const tooltip = new Tooltip(document.querySelector<HTMLElement>('#tip')!);
const scrubber = new Scrubber((rollout) => editor.postMessage({ kind: 'rollout', rollout }));

addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.kind === 'map') {
    picture.show(data.map);
    scrubber.show(data.map);
    tooltip.refresh();
  } else {
    status.hidden = data.failure === null;
    status.textContent = `Out of date: the language server does not answer (${data.failure}).`;
  }
});

document.querySelector('#export')!.addEventListener('click', () => editor.postMessage({ kind: 'export' }));

function open(item: SVGElement | undefined): void {
  const key = keyOf(item);
  if (item && key !== undefined && item.getAttribute('role') === 'button') editor.postMessage({ kind: 'open', key });
}

parent.addEventListener('click', ({ target }) => {
  const item = itemAt(target);
  if (!item) return;
  picture.goTo(item);
  open(item);
});
parent.addEventListener('pointermove', ({ target, clientX, clientY }) => {
  const item = itemAt(target);
  if (item) tooltip.show(item, [clientX, clientY]);
  else tooltip.hide();
});
parent.addEventListener('pointerleave', () => tooltip.hide());
parent.addEventListener('scroll', () => tooltip.hide());
parent.addEventListener('focusin', ({ target }) => {
  const item = itemAt(target);
  if (item?.matches(':focus-visible')) tooltip.show(item);
});
parent.addEventListener('focusout', () => tooltip.hide());

// before the key moves the focus to what has a tooltip of its own
addEventListener('keydown', () => tooltip.hide(), { capture: true });
parent.addEventListener('keydown', (event) => {
  const item = itemAt(event.target);
  if (!item || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    return open(item);
  }
  const { items } = picture;
  const to = neighbour(
    items.map((it) => it.getBoundingClientRect()),
    items.indexOf(item),
    event.key,
  );
  if (to === undefined) return;
  event.preventDefault();
  picture.goTo(items[to]!);
});

let timer: ReturnType<typeof setTimeout> | undefined;
const sayWidth = () => editor.postMessage({ kind: 'width', width: parent.clientWidth });
addEventListener('resize', () => {
  clearTimeout(timer);
  timer = setTimeout(sayWidth, QUIET_MS);
});
sayWidth();
