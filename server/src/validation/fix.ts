import { shortened } from '../documents/shortened.ts';
import { escapeToken, tokensOf } from '../documents/syntaxTree.ts';
import type { Place } from '../model/field.ts';
import type { View } from '../model/view.ts';

/** A change to a definition, as data; `applyFix` turns it into text when somebody asks for it. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly FixEdit[];
  /** May be applied on save without asking: the only edit that can be meant, and nothing is lost. */
  readonly safe?: true;
}

/** Pointers are JSON Pointers from the root of the file. */
export type FixEdit =
  | { readonly kind: 'set'; readonly pointer: string; readonly value: unknown }
  | { readonly kind: 'remove'; readonly pointer: string }
  | { readonly kind: 'unwrap'; readonly pointer: string }
  | { readonly kind: 'rename'; readonly pointer: string; readonly key: string };

const shown = (value: unknown): string => JSON.stringify(value);
const keyOf = (pointer: string): string => tokensOf(pointer).at(-1) ?? '';

/** An item of a list has no name to be called by. */
function removalTitle(pointer: string): string {
  const key = keyOf(pointer);
  return /^\d+$/.test(key) ? 'Remove this item' : `Remove ${shortened(key)}`;
}

export const fix = {
  /** Replaces a value, or adds it where `place` is that of an absent key. */
  set: (place: Place, value: unknown, title = `Change to ${shown(value)}`): Fix => ({
    title,
    edits: [{ kind: 'set', pointer: place.pointer, value }],
  }),

  /** Adds a key to an object. */
  add: (view: View, key: string, value: unknown, title = `Add "${key}": ${shown(value)}`): Fix => ({
    title,
    edits: [{ kind: 'set', pointer: `${view.pointer}/${escapeToken(key)}`, value }],
  }),

  /** Removes a key with its value, or an item of a list. */
  remove: (place: Place, title = removalTitle(place.pointer)): Fix => ({
    title,
    edits: [{ kind: 'remove', pointer: place.pointer }],
  }),

  removeAll: (places: readonly Place[], title: string): Fix => ({
    title,
    edits: places.map(({ pointer }) => ({ kind: 'remove', pointer })),
  }),

  /** Leaves of the whole file only this object, with its comments, moved to the left as far as it was indented. */
  unwrap: (place: Place, title: string): Fix => ({ title, edits: [{ kind: 'unwrap', pointer: place.pointer }] }),

  /** Gives a key another name and leaves its value alone. */
  rename: (place: Place, key: string): Fix => ({
    title: `Change to "${key}"`,
    edits: [{ kind: 'rename', pointer: place.pointer, key }],
  }),
};
