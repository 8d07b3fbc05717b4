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
 * @param width of the picture, px; it becomes wider where not even one column fits in
 */
export function drawMap(map: PlacementMap, width: number): string {
  const whole = Math.max(width, NARROWEST_COLUMN + 2 * MARGIN);
  const inside = whole - 2 * MARGIN;
  const grid = gridFor(map.columns.length + (map.unplaced.length > 0 ? 1 : 0), inside);
  const head = drawHead(map, inside);
  const legend = drawLegend(map.services, MARGIN, head.height, inside);
  const body = drawColumns(map, head.height + legend.height + 6, grid, scaleFor(map, grid.width - 2 * INSET));
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

interface Grid {
  /** Columns side by side; more stand in further rows. */
  readonly perRow: number;
  /** Of a column, px. */
  readonly width: number;
}

/** As few rows as there is room for, as even as can be. */
function gridFor(columns: number, room: number): Grid {
  const most = Math.max(1, Math.floor((room + APART) / (NARROWEST_COLUMN + APART)));
  const rows = Math.max(1, Math.ceil(columns / most));
  const perRow = Math.max(1, Math.ceil(columns / rows));
  const width = (room - (perRow - 1) * APART) / perRow;
  return { perRow, width: Math.floor(Math.min(WIDEST_COLUMN, width)) };
}

function drawColumns({ columns, unplaced }: PlacementMap, top: number, { perRow, width }: Grid, scale: Scale) {
  const toDraw = [
    ...columns.map((column) => ({
      kind: 'zone',
      key: column.name,
      draw: (x: number, y: number) => drawZone(column, x, y, width, scale),
    })),
    ...(unplaced.length > 0
      ? [
          {
            kind: 'unplaced',
            key: 'unplaced',
            draw: (x: number, y: number) => drawUnplaced(unplaced, x, y, width, scale),
          },
        ]
      : []),
  ];
  const markup: string[] = [];
  let bottom = top;
  for (let first = 0; first === 0 || first < toDraw.length; first += perRow) {
    const y = first === 0 ? top : bottom + APART;
    const row = toDraw.slice(first, first + perRow).map(({ kind, key, draw }, at) => {
      const x = MARGIN + at * (width + APART);
      return { kind, key, x, ...draw(x, y) };
    });
    const height = Math.ceil(Math.max(60, ...row.map((column) => column.height))) + 4;
    for (const { kind, key, x, markup: inside } of row)
      markup.push(element('g', { 'data-group': `${kind}/${key}` }, panel(kind, x, y, width, height), inside));
    bottom = y + height;
  }
  return { markup: markup.join(''), bottom };
}
