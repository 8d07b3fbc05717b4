import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ParsedDocument } from '../documents/parsedDocument.ts';
import { placementsInSteps } from '../features/placement/placements.ts';
import { taskDefinitionOf } from '../model/taskDefinition.ts';
import { finish } from '../scheduler/steps.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { logOnce } from '../validation/logOnce.ts';
import { clusterContext } from '../workspace/clusterContext.ts';
import { applied, CONFIG_NAME, type Config, configFault, parseConfig } from '../workspace/config.ts';
import { readDockerfile } from '../workspace/linkedDockerfile.ts';
import { serviceContext } from '../workspace/serviceContext.ts';
import { taskContext } from '../workspace/taskContext.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type CheckedFile, checkFile, shownPath } from './checkedFile.ts';
import { asGithubAnnotations } from './githubAnnotations.ts';
import { readInputs } from './inputs.ts';
import { asPrettyList } from './prettyList.ts';
import { asSarif } from './sarif.ts';
import { UsageError } from './usage.ts';

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
  const write = Object.hasOwn(WRITERS, format) ? WRITERS[format] : undefined;
  if (!write) throw new UsageError(`--format ${format}: one of ${Object.keys(WRITERS).join(', ')}`);
  const given = configFile === undefined ? undefined : await readConfig(configFile);
  const { workspace, named } = await readInputs(
    paths,
    given && ((uri) => applied(given, shownPath(uri), DEFAULT_SETTINGS)),
  );
  const placements = finish(placementsInSteps(workspace));
  const documents = workspace.documents().filter(({ kind, uri }) => kind !== undefined || named.includes(uri));
  await readDockerfiles(documents, workspace);
  const log = logOnce((message) => console.error(message));
  const files = documents.map((document) => {
    const { rules, preset } = workspace.settingsOf(document.uri);
    const service = serviceContext(document, workspace, placements.services.get(document.uri));
    const task = taskContext(document, workspace, placements.tasks.get(document.uri) ?? []);
    // of a file that was named alone, the neighbours have not been read
    const cluster = named.includes(document.uri) ? undefined : clusterContext(document, workspace);
    return checkFile(document, { severities: rules, preset, service, task, cluster, log });
  });
  process.stdout.write(write(files));
  return files.some(({ diagnostics }) => diagnostics.some(({ severity }) => severity === 'error')) ? 1 : 0;
}

/** Those of the definitions' images, once for all of them. */
async function readDockerfiles(documents: readonly ParsedDocument[], workspace: Workspace): Promise<void> {
  const containers = documents.flatMap((document) => taskDefinitionOf(document)?.containers ?? []);
  await Promise.all(containers.map((container) => readDockerfile(container, workspace)));
}

/** A configuration given by name holds for every file, its globs and paths starting from the current folder. */
async function readConfig(file: string): Promise<Config> {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new UsageError(`${file}: ${error.message}`);
  });
  const fault = configFault(text);
  if (fault) throw new UsageError(`${file}: ${fault}`);
  return parseConfig(pathToFileURL(resolve(CONFIG_NAME)).href, text);
}
