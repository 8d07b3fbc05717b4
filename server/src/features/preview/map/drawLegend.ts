import { block, type Drawn } from './drawTasks.ts';
import type { MapService } from './placementMap.ts';
import { element, title } from './svg.ts';
import { fitted, line, SMALL, widthOf } from './text.ts';
import { plural } from './words.ts';

const SWATCH = 12;
const ROW = 20;
const APART = 18;
const WIDEST = 220;
/** Rows; the services beyond are counted. */
const MOST_ROWS = 8;

/** The services with their colours and how many tasks of each are placed, in rows. */
export function drawLegend(services: readonly MapService[], left: number, top: number, width: number): Drawn {
  let [x, row] = [left, 0];
  let markup = '';
  for (const [at, service] of services.entries()) {
    const text = fitted(`${service.name} ${service.count}`, WIDEST);
    const taken = SWATCH + 6 + widthOf(text);
    if (x > left && x + taken > left + width) [x, row] = [left, row + 1];
    if (row === MOST_ROWS) {
      markup += line(`and ${plural(services.length - at, 'more service')}`, x, top + row * ROW + SMALL, {
        class: 'muted',
      });
      break;
    }
    markup += entry(service, text, x, top + row * ROW, taken);
    x += taken + APART;
  }
  return { markup, height: services.length === 0 ? 0 : (row + 1) * ROW };
}

const entry = ({ key, lines, look }: MapService, text: string, x: number, y: number, width: number): string =>
  element(
    'g',
    { 'data-key': key, class: `item service c${look.colour}` },
    title(lines),
    element('rect', { class: 'hit', x, y: y - 2, width, height: SWATCH + 5 }),
    block([{ x, y, width: SWATCH, height: SWATCH }], look),
    line(text, x + SWATCH + 6, y + SMALL - 1),
  );
