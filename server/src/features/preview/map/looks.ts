import { hash } from '../../../scheduler/hash.ts';
import type { Look } from './placementMap.ts';

/** Hues far from each other, light enough to stand out from black and dark enough to carry white text (4.5 to 1). */
export const COLOURS = [
  '#1670d2',
  '#b55609',
  '#06833b',
  '#8759ca',
  '#c84240',
  '#087e83',
  '#80710c',
  '#b9458e',
] as const;

/** For what stands for several services. */
export const GREY = '#687489';
export const OTHERS_LOOK: Look = { colour: COLOURS.length, texture: 0 };

/** Nothing, stripes one way, the other way, dots. */
export const TEXTURES = 4;

/**
 * A look for each service. It follows from the name, so that a service looks the same today and tomorrow; where two would look alike,
 * the second one of the list takes the next colour that is free, and when there is none, a texture.
 */
export function looksOf(names: readonly string[]): Look[] {
  const taken = new Set<number>();
  return names.map((name) => {
    const preferred = hash(name) % COLOURS.length;
    for (let texture = 0; texture < TEXTURES; texture++) {
      for (let step = 0; step < COLOURS.length; step++) {
        const colour = (preferred + step) % COLOURS.length;
        const look = texture * COLOURS.length + colour;
        if (taken.has(look)) continue;
        taken.add(look);
        return { colour, texture };
      }
    }
    return { colour: preferred, texture: 0 };
  });
}
