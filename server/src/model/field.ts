import type { ASTNode, Range } from 'vscode-json-languageservice';
import type { View } from './view.ts';

/**
 * A value of a definition and the place it came from. `undefined` in place of a field means that the key is absent or null.
 * `placeholder`: a template will fill it in. `invalid`: of the wrong type, which the schema has already reported.
 */
export type Field<T> = Place & { readonly node: ASTNode } & (
    | { readonly state: 'known'; readonly value: T }
    | { readonly state: 'placeholder' }
    | { readonly state: 'invalid' }
  );

export interface Place {
  /** Of the file. */
  readonly uri: string;
  /** JSON Pointer from the root of the file. */
  readonly pointer: string;
  readonly range: Range;
}

export interface List<T> {
  readonly items: readonly Field<T>[];
  /** The values of those that are known. */
  readonly known: readonly T[];
  /** Whether a template may add items. */
  readonly open: boolean;
}

export interface MapEntry<T> extends Place {
  readonly key: string;
  readonly value: Field<T>;
}

/** A map from names of the user's choosing, such as the `options` of a log configuration. */
export interface Dictionary<T> {
  /** `pointer` and `range` of an entry are those of its key. */
  readonly entries: readonly MapEntry<T>[];
  readonly open: boolean;
}

/** The value where it is certain, else undefined: also for a placeholder, so never take `undefined` for "missing". */
export const known = <T>(field: Field<T> | undefined): T | undefined =>
  field?.state === 'known' ? field.value : undefined;

/** The key is not there, or null. A placeholder is there. */
export const isAbsent = (field: Field<unknown> | undefined): field is undefined => field === undefined;

/** Absent, or certainly empty: `""`, `[]`, `{}` or `false`, as tools print what was never set. */
export function isBlank(field: Field<unknown> | undefined): boolean {
  return field === undefined || (field.state === 'known' && isEmpty(field.value));
}

/** There with a certain value that is not empty. A placeholder is neither set nor blank. */
export const isSet = (field: Field<unknown> | undefined): boolean => field?.state === 'known' && !isEmpty(field.value);

/** A value of no fixed shape, such as the `hookDetails` of a lifecycle hook, may hold any of these keys as well. */
function isEmpty(value: unknown): boolean {
  if (value === '' || value === false) return true;
  if (typeof value !== 'object' || value === null) return false;
  const { items, entries, node, open } = value as Partial<List<unknown> & Dictionary<unknown> & View>;
  if (Array.isArray(items)) return items.length === 0;
  if (Array.isArray(entries)) return entries.length === 0 && !open;
  return node?.properties?.length === 0 && !open;
}

/** The known items of a list; none where the list itself is absent or unknown. */
export const each = <T>(field: Field<List<T>> | undefined): readonly T[] => known(field)?.known ?? NONE;

const NONE: readonly never[] = [];

/** The items of a list with their places, known or not. */
export const itemsOf = <T>(field: Field<List<T>> | undefined): readonly Field<T>[] => known(field)?.items ?? NONE;

/** Whether there may be items, or entries, that the text does not show. */
export const isOpen = (field: Field<List<unknown>> | Field<Dictionary<unknown>> | undefined): boolean =>
  field !== undefined && (field.state !== 'known' || field.value.open);

/** The entry of that name; undefined where there is none. */
export const entryOf = <T>(field: Field<Dictionary<T>> | undefined, key: string): MapEntry<T> | undefined =>
  known(field)?.entries.find((entry) => entry.key === key);

/** For amounts of which 0 is as good as none. */
export const isAbsentOrZero = (field: Field<number> | undefined): boolean => isAbsent(field) || known(field) === 0;

/** The sum, or undefined where one part is unknown. Absent parts count as zero. */
export function sumIfAllKnown(fields: readonly (Field<number> | undefined)[]): number | undefined {
  let sum = 0;
  for (const field of fields) {
    if (field === undefined) continue;
    if (field.state !== 'known') return undefined;
    sum += field.value;
  }
  return sum;
}

/** The sum of the parts that are certain: a lower bound. */
export const sumOfKnown = (fields: readonly (Field<number> | undefined)[]): number =>
  fields.reduce((sum, field) => sum + (known(field) ?? 0), 0);
