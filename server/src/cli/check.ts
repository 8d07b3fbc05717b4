import { readFile } from 'node:fs/promises';
import type { ParsedDocument } from '../documents/parsedDocument.ts';
import { placementsInSteps } from '../features/placement/placements.ts';
import { finish } from '../scheduler/steps.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';
import { clusterContext } from '../workspace/clusterContext.ts';
import { applied, CONFIG_NAME, type Config, parseConfig, settingsFor } from '../workspace/config.ts';
import { serviceContext } from '../workspace/serviceContext.ts';
import { type CheckedFile, checkFile, shownPath } from './checkedFile.ts';
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
  const given = configFile === undefined ? undefined : await readConfig(configFile);
  const { workspace, named } = await readInputs(paths);
  const settingsOf = ({ uri }: ParsedDocument): Settings =>
    given ? applied(given, shownPath(uri), DEFAULT_SETTINGS) : settingsFor(uri, DEFAULT_SETTINGS, workspace.configs());
  const placements = finish(placementsInSteps(workspace));
  const files = workspace
    .documents()
    .filter(({ kind, uri }) => kind !== undefined || named.includes(uri))
    .map((document) => {
      const { rules, preset } = settingsOf(document);
      const service = serviceContext(document, workspace, placements.services.get(document.uri));
      const task = { placements: placements.tasks.get(document.uri) ?? [] };
      // of a file that was named alone, the neighbours have not been read
      const cluster = named.includes(document.uri) ? undefined : clusterContext(document, workspace);
      const log = (message: string) => console.error(message);
      return checkFile(document, { severities: rules, preset, service, task, cluster, log });
    });
  process.stdout.write(write(files));
  return files.some(({ diagnostics }) => diagnostics.some(({ severity }) => severity === 'error')) ? 1 : 0;
}

/** A configuration given by name holds for every file, its globs starting from the current folder. */
async function readConfig(file: string): Promise<Config> {
  try {
    const text = await readFile(file, 'utf8');
    JSON.parse(text);
    return parseConfig(CONFIG_NAME, text);
  } catch (error) {
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : error}`);
  }
}
