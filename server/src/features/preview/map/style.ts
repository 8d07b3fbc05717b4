import { COLOURS, GREY, TEXTURES } from './looks.ts';
import { element } from './svg.ts';

/** How strong contrast looks: outlines in full, and a texture for each colour's neighbours. @param where selects the map */
const highContrast = (where: string): string => `
${where} { --edge: var(--vscode-contrastBorder, CanvasText); --quiet: var(--ink); --panel: transparent; --shade: var(--ground); }
${where} .panel.zone { stroke: var(--edge); }
${where} .area { fill-opacity: 0; }
${where} .block { stroke: var(--edge); }
${where} .texture { display: inline; }
${where} .other { opacity: 0.6; }`;

/**
 * The look of a map, in characters that XML takes as they are, in the editor and in a file. The editor's theme is in the variables `--vscode-…`; elsewhere what the reader
 * prefers decides.
 */
export const MAP_STYLE = `.map {
  --ink: var(--vscode-editor-foreground, #1f2328); --quiet: var(--vscode-descriptionForeground, #59636e);
  --ground: var(--vscode-editor-background, #ffffff); --edge: var(--vscode-editorRuler-foreground, #c5ccd3);
  --panel: #80808014; --shade: color-mix(in srgb, var(--quiet) 12%, var(--ground)); --warn: var(--vscode-editorError-foreground, #c62828);
  font: 11px/1.3 var(--vscode-font-family, system-ui, -apple-system, 'Segoe UI', sans-serif); fill: var(--ink);
}
@media (prefers-color-scheme: dark) {
  .map { --ink: var(--vscode-editor-foreground, #e6edf3); --quiet: var(--vscode-descriptionForeground, #9da7b1);
    --ground: var(--vscode-editor-background, #1b1f24); --edge: var(--vscode-editorRuler-foreground, #59636e);
    --warn: var(--vscode-editorError-foreground, #f47067); }
}
${COLOURS.map((colour, at) => `.c${at} { --colour: ${colour}; }`).join('\n')}
.c${COLOURS.length} { --colour: ${GREY}; }
.map text { pointer-events: none; }
.heading { font-size: 15px; font-weight: 600; }
.caption { font-size: 12px; font-weight: 600; }
.column-name { font-size: 13px; font-weight: 600; }
.name { font-weight: 600; }
.muted { fill: var(--quiet); }
.ground { fill: var(--ground); }
.panel { fill: var(--panel); stroke: none; }
.panel.unplaced { fill: none; stroke: var(--warn); stroke-dasharray: 4 3; }
.box { fill: var(--shade); stroke: var(--quiet); }
.would-launch .box { stroke-dasharray: 5 3; }
.closed .box { stroke-dasharray: 1 3; }
.free { fill: var(--ground); stroke: var(--edge); stroke-dasharray: 2 2; }
.hit { fill: transparent; }
.area { fill: var(--colour); fill-opacity: 0.16; stroke: var(--colour); stroke-width: 0.5; }
.block { fill: var(--colour); }
.on { fill: #ffffff; stroke: var(--colour); stroke-width: 3px; paint-order: stroke; }
.texture { display: none; }
.texture.always { display: inline; }
.old .block { fill: var(--ground); stroke: var(--colour); }
.old .on { fill: var(--ink); stroke: none; }
.other { opacity: 0.35; }
.unplaced .block { fill-opacity: 0.35; stroke: var(--colour); stroke-dasharray: 3 2; }
@media (prefers-contrast: more) {${highContrast('.map')}
}${highContrast('.vscode-high-contrast .map')}
`;

const LINES = [
  [],
  [{ d: 'M-1 5L5 -1M3 9L9 3' }],
  [{ d: 'M-1 3L5 9M3 -1L9 5' }],
  [{ d: 'M2 2h2v2h-2zM6 6h2v2h-2z' }],
] as const;

/** The patterns over the colours; the first one is empty. */
export const textures = (): string =>
  element(
    'defs',
    {},
    ...Array.from({ length: TEXTURES }, (_, at) =>
      element(
        'pattern',
        { id: `texture-${at}`, width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
        ...LINES[at]!.map(({ d }) => element('path', { d, stroke: '#ffffff', 'stroke-opacity': 0.6, fill: 'none' })),
      ),
    ),
  );
