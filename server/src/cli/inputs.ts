import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseDocument } from '../documents/parse.ts';
import type { Settings } from '../settings.ts';
import { CONFIG_NAME } from '../workspace/config.ts';
import { diskFiles, filesBelow } from '../workspace/diskFiles.ts';
import { Workspace } from '../workspace/workspace.ts';
import { UsageError } from './usage.ts';

/** `stowage.config.json` files that a path is below. */
function configsAbove(path: string): string[] {
  const folder = dirname(path);
  const configs = existsSync(join(folder, CONFIG_NAME)) ? [join(folder, CONFIG_NAME)] : [];
  return folder === path ? [] : [...configs, ...configsAbove(folder)];
}

export interface Inputs {
  /** Every file asked for, and what else the folders hold. */
  readonly workspace: Workspace;
  /** URIs of the files that were named one by one. */
  readonly named: readonly string[];
}

/**
 * Reads the files and folders of a command line.
 * @param settingsOf a file, where no configuration of the workspace is to say
 * @throws UsageError where a path does not exist
 */
export async function readInputs(paths: readonly string[], settingsOf?: (uri: string) => Settings): Promise<Inputs> {
  const named: string[] = [];
  const listed: string[] = [];
  for (const path of paths.length > 0 ? paths : ['.']) {
    const absolute = resolve(path);
    const found = await stat(absolute).catch(() => undefined);
    if (!found) throw new UsageError(`${path}: no such file or folder`);
    listed.push(...configsAbove(absolute));
    if (found.isDirectory()) listed.push(...(await filesBelow(absolute)));
    else named.push(pathToFileURL(absolute).href);
  }
  const disk = diskFiles([]);
  const uris = [...new Set([...named, ...listed.map((path) => pathToFileURL(path).href)])];
  const workspace = new Workspace({ read: disk.read, list: async () => uris }, settingsOf);
  await workspace.load();
  for (const uri of named) {
    const text = await disk.read(uri);
    if (text === undefined) throw new UsageError(`${uri}: cannot be read`);
    workspace.opened(parseDocument(TextDocument.create(uri, 'json', 0, text)));
  }
  return { workspace, named };
}
