import type { Fix, FixEdit } from './fix.ts';

/** Several fixes as one. Where two would change the same place, or one lies inside what another removes, the first wins. */
export function mergedFix(fixes: readonly Fix[]): Fix {
  const edits: FixEdit[] = [];
  for (const fix of fixes)
    if (fix.edits.every((edit) => !edits.some((it) => collide(it, edit)))) edits.push(...fix.edits);
  return { title: '', edits };
}

const collide = (a: FixEdit, b: FixEdit): boolean =>
  a.pointer === b.pointer || a.pointer.startsWith(`${b.pointer}/`) || b.pointer.startsWith(`${a.pointer}/`);
