/** The id of a row below another. A key may hold anything. */
export const childId = (parent: string, key: string): string => `${parent}/${key.replace(/[%/]/g, encodeURIComponent)}`;

/** The keys, repeated ones with a number: two rows with one id would break the tree. */
export function distinct(keys: readonly string[]): string[] {
  const taken = new Set<string>();
  return keys.map((key) => {
    let free = key;
    for (let n = 2; taken.has(free); n++) free = `${key}~${n}`;
    taken.add(free);
    return free;
  });
}

/** An origin without its position, which moves while one types above it. */
export const fileOf = (origin: string): string => origin.replace(/#.*$/, '');
