import { buildMap, type Mapped } from './buildMap.ts';
import { drawMap } from './drawMap.ts';

/** A preview as an SVG file. @param width px */
export const placementPicture = (preview: Mapped, width = 1200): string => drawMap(buildMap(preview), width);
