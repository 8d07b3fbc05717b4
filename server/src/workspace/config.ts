import { type ParseError, parse as parseJson, printParseErrorCode } from 'jsonc-parser';
import picomatch from 'picomatch';
import { URI, Utils } from 'vscode-uri';
import { readSettings, type Settings } from '../settings.ts';
import { relativePath } from './relativePath.ts';

/** A `stowage.config.json`: how the rules are set for the folder it lies in and all below. */
export interface Config {
  readonly uri: string;
  readonly settings: Partial<Settings>;
  /** For some of the files only; later ones win. */
  readonly overrides: readonly { readonly matches: (path: string) => boolean; readonly settings: Partial<Settings> }[];
}

export const CONFIG_NAME = 'stowage.config.json';
/** By its name. */
export const isConfig = (uri: string): boolean => uri.endsWith(`/${CONFIG_NAME}`);

/** Takes what is valid; the JSON schema of the file says in the editor what is not. */
export function parseConfig(uri: string, text: string): Config {
  const content: unknown = parseJson(text, [], FORGIVING);
  const { overrides } = asObject(content);
  return {
    uri,
    settings: withUris(readSettings(content), folderOf(uri)),
    overrides: (Array.isArray(overrides) ? overrides : []).map((override) => {
      const { files } = asObject(override);
      const globs = (Array.isArray(files) ? files : [files]).filter((it) => typeof it === 'string');
      return { matches: picomatch(globs, { dot: true }), settings: withUris(readSettings(override), folderOf(uri)) };
    }),
  };
}

const FORGIVING = { allowTrailingComma: true };

/** Why a text cannot be read to its end: `ValueExpected in line 3`; undefined where it can. Comments are no fault. */
export function configFault(text: string): string | undefined {
  const errors: ParseError[] = [];
  parseJson(text, errors, FORGIVING);
  const [first] = errors;
  return first && `${printParseErrorCode(first.error)} in line ${text.slice(0, first.offset).split('\n').length}`;
}

const asObject = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/**
 * The settings of one file: those of the editor, and over them those of the nearest configuration above it.
 * @param configs in any order
 */
export function settingsFor(uri: string, editor: Settings, configs: readonly Config[]): Settings {
  const config = nearestConfig(uri, configs);
  return config ? applied(config, relativePath(config.uri, uri), editor) : editor;
}

/** Settings as an editor says them, for one file: paths start from its workspace folder. Outside every folder they lead nowhere. */
export function editorSettings(settings: Settings, uri: string, folders: readonly string[]): Settings {
  const folder = folderAbove(uri, folders);
  return { ...settings, dockerfiles: {}, ...(folder !== undefined && withUris(settings, folder)) };
}

/** The workspace folder that a file lies in. */
export const folderAbove = (uri: string, folders: readonly string[]): string | undefined =>
  folders.find((it) => uri.startsWith(`${it.replace(/\/$/, '')}/`));

/** Paths of settings as URIs. */
function withUris<Some extends Partial<Settings>>(settings: Some, folder: string): Some {
  if (!settings.dockerfiles) return settings;
  const uris = Object.entries(settings.dockerfiles).map(([name, path]) => [
    name,
    Utils.resolvePath(URI.parse(folder), path).toString(),
  ]);
  return { ...settings, dockerfiles: Object.fromEntries(uris) };
}

/** The configuration of the nearest folder above a file. */
export const nearestConfig = (uri: string, configs: readonly Config[]): Config | undefined =>
  configs.filter((it) => uri.startsWith(folderOf(it.uri))).toSorted((a, b) => b.uri.length - a.uri.length)[0];

/** @param path of the file, relative to the folder that the configuration's globs start from */
export function applied(config: Config, path: string, base: Settings): Settings {
  const matching = config.overrides.filter(({ matches }) => matches(path)).map(({ settings }) => settings);
  return [config.settings, ...matching].reduce<Settings>(
    (all, { preset, rules, dockerfiles, prices }) => ({
      preset: preset ?? all.preset,
      rules: { ...all.rules, ...rules },
      dockerfiles: { ...all.dockerfiles, ...dockerfiles },
      prices: { ...all.prices, ...prices },
    }),
    base,
  );
}

const folderOf = (configUri: string): string => configUri.slice(0, -CONFIG_NAME.length);
