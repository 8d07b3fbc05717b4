import { unescaped } from '../documents/unescaped.ts';

/**
 * The way from the folder of one file to another, with `/` and without escapes: `../web/ecs-service-def.json`.
 * @returns the whole URI where they have no folder in common
 */
export function relativePath(fromUri: string, toUri: string): string {
  const from = fromUri.split('/').slice(0, -1);
  const to = toUri.split('/');
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  if (common === 0) return toUri;
  return unescaped([...from.slice(common).map(() => '..'), ...to.slice(common)].join('/'));
}
