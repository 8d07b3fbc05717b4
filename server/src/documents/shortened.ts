const LONGEST = 60;

/** A text of the file as a message repeats it: whole up to 60 characters, else its beginning and an ellipsis. */
export const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${[...text.slice(0, LONGEST)].slice(0, -1).join('')}\u2026`; // by code points: no half of a pair
