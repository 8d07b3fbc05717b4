import { readFile } from 'node:fs/promises';
import { readSettings, type Settings } from '../settings.ts';
import { linkedTask } from '../workspace/linkedTask.ts';
import { type CheckedFile, checkFile } from './checkedFile.ts';
import { asGithubAnnotations } from './githubAnnotations.ts';
import { readInputs } from './inputs.ts';
import { asPrettyList } from './prettyList.ts';
import { asSarif } from './sarif.ts';
import { UsageError } from './usage.ts';

export const CHECK_FORMATS = ['pretty', 'json', 'sarif', 'github'] as const;

const WRITERS: Readonly<Record<string, (files: readonly CheckedFile[]) => string>> = {
  pretty: asPrettyList,
  json: (files) => `${JSON.stringify(files, undefined, 2)}\n`,
  sarif: asSarif,
  github: asGithubAnnotations,
};

/**
 * `stowage check`: what the editor would say about every definition below the paths.
 * @returns the exit code
 * @throws UsageError
 */
export async function check(paths: readonly string[], format: string, configFile: string | undefined): Promise<number> {
  const write = WRITERS[format];
  if (!write) throw new UsageError(`--format ${format}: one of ${CHECK_FORMATS.join(', ')}`);
  const settings = await readConfig(configFile);
  const { workspace, named } = await readInputs(paths);
  const context = {
    severities: settings.rules,
    preset: settings.preset,
    log: (message: string) => console.error(message),
  };
  const files = workspace
    .documents()
    .filter(({ kind, uri }) => kind !== undefined || named.includes(uri))
    .map((document) => checkFile(document, { ...context, task: linkedTask(document, workspace).task }));
  process.stdout.write(write(files));
  return files.some(({ diagnostics }) => diagnostics.some(({ severity }) => severity === 'error')) ? 1 : 0;
}

async function readConfig(file: string | undefined): Promise<Settings> {
  if (file === undefined) return readSettings(undefined);
  try {
    return readSettings(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : error}`);
  }
}
