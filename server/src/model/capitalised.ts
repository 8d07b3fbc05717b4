/** `family` → `Family`: a spelling that ecspresso, which is written in Go, takes for the same key. */
export const capitalised = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1);
