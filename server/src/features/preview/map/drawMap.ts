import { drawUnplaced, drawZone, INSET, panel } from './drawColumn.ts';
import { drawLegend } from './drawLegend.ts';
import type { PlacementMap } from './placementMap.ts';
import { type Scale, scaleFor } from './scale.ts';
import { MAP_STYLE, textures } from './style.ts';
import { element, escaped } from './svg.ts';
import { BOLD, fitted, LINE, line, SMALL, wrapped } from './text.ts';

const MARGIN = 16;
const APART = 10;
const NARROWEST_COLUMN = 150;
const WIDEST_COLUMN = 420;
/** The letters of a caption, by those of the rest. */
const CAPTION = (12 / SMALL) * BOLD;
/** Lines of a caption, and of what says how to read the picture. */
const MOST_LINES = 3;

/**
 * The picture as an SVG file of its own: without scripts, links or fonts, light or dark as its reader likes. What can be pointed at has
 * a `data-key`.
 * @param width of the picture, px; it becomes wider where its columns need more
 */
export function drawMap(map: PlacementMap, width: number): string {
  const columns = map.columns.length + (map.unplaced.length > 0 ? 1 : 0);
  const room = (width - 2 * MARGIN - (columns - 1) * APART) / Math.max(1, columns);
  const columnWidth = Math.floor(Math.min(WIDEST_COLUMN, Math.max(NARROWEST_COLUMN, room)));
  const whole = Math.max(width, columns * (columnWidth + APART) - APART + 2 * MARGIN);
  const inside = whole - 2 * MARGIN;
  const head = drawHead(map, inside);
  const legend = drawLegend(map.services, MARGIN, head.height, inside);
  const body = drawColumns(map, head.height + legend.height + 6, columnWidth, scaleFor(map, columnWidth - 2 * INSET));
  const reading = wrapped(map.reading, inside, MOST_LINES);
  const height = Math.ceil(body.bottom + 20 + reading.length * LINE);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'map',
      width: whole,
      height,
      viewBox: `0 0 ${whole} ${height}`,
      role: 'group',
      'aria-label': [map.title, map.facts, map.caption].filter(Boolean).join(', '),
    },
    element('style', {}, escaped(MAP_STYLE)),
    textures(),
    element('rect', { class: 'ground', width: whole, height }),
    head.markup,
    element('g', { 'data-group': 'services' }, legend.markup),
    body.markup,
    ...reading.map((text, at) => line(text, MARGIN, body.bottom + 20 + at * LINE, { class: 'muted' })),
  );
}

function drawHead({ title, facts, caption }: PlacementMap, width: number): { markup: string; height: number } {
  const captions = wrapped(caption, width / CAPTION, MOST_LINES);
  const lines = [
    line(fitted(title, width, 15 * BOLD), MARGIN, 30, { class: 'heading' }),
    line(fitted(facts, width), MARGIN, 48, { class: 'muted' }),
    ...captions.map((text, at) => line(text, MARGIN, 68 + at * 16, { class: 'caption' })),
  ];
  return { markup: lines.join(''), height: captions.length === 0 ? 64 : 70 + captions.length * 16 };
}

function drawColumns({ columns, unplaced }: PlacementMap, top: number, width: number, scale: Scale) {
  const drawn = [
    ...columns.map((column) => ({
      kind: 'zone',
      key: column.name,
      draw: (x: number) => drawZone(column, x, top, width, scale),
    })),
    ...(unplaced.length > 0
      ? [{ kind: 'unplaced', key: 'unplaced', draw: (x: number) => drawUnplaced(unplaced, x, top, width, scale) }]
      : []),
  ].map(({ kind, key, draw }, at) => {
    const x = MARGIN + at * (width + APART);
    return { kind, key, x, ...draw(x) };
  });
  const height = Math.max(60, ...drawn.map((column) => column.height)) + 4;
  const markup = drawn.map(({ kind, key, x, markup }) =>
    element('g', { 'data-group': `${kind}/${key}` }, panel(kind, x, top, width, height), markup),
  );
  return { markup: markup.join(''), bottom: top + height };
}
