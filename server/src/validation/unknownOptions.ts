import { type Dictionary, entryOf, type Field, known, type MapEntry } from '../model/field.ts';
import { didYouMean } from './didYouMean.ts';

/** An option that there is not, and the one that it is probably meant to be, unless that is there as well. */
export interface UnknownOption {
  readonly entry: MapEntry<string>;
  readonly meant: string | undefined;
}

type Options = Field<Dictionary<string>> | undefined;

/** The options, in the order of the text, that are not among `all`. */
export const unknownOptions = (options: Options, all: readonly string[]): UnknownOption[] =>
  (known(options)?.entries ?? []).flatMap((entry) => {
    if (all.includes(entry.key)) return [];
    const meant = didYouMean(entry.key, all);
    return { entry, meant: meant !== undefined && entryOf(options, meant) ? undefined : meant };
  });

/** Whether an option is there under a slip of the keys, so that it is not missing as well. */
export const isMisspelt = (options: Options, name: string, all: readonly string[]): boolean =>
  unknownOptions(options, all).some(({ meant }) => meant === name);
