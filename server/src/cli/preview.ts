import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { placementPicture } from '../features/preview/map/placementPicture.ts';
import { isDoubtful } from '../model/placement.ts';
import { parseWhatIf, WHAT_IF_FORMS, type WhatIf } from '../scheduler/whatIf/question.ts';
import { readInputs } from './inputs.ts';
import { asPrettyPreview } from './prettyPreview.ts';
import { previewReport } from './previewReport.ts';
import { UsageError } from './usage.ts';

export interface PreviewOptions {
  readonly format: string;
  readonly cluster: string | undefined;
  readonly whatIf: readonly string[];
  /** A file that gets the placement map. */
  readonly svg?: string | undefined;
}

/**
 * `stowage preview`: where the services below the paths would run.
 * @returns the exit code: 1 where tasks are left unplaced for certain
 * @throws UsageError
 */
export async function preview(
  paths: readonly string[],
  { format, cluster: clusterFile, whatIf, svg }: PreviewOptions,
): Promise<number> {
  if (format !== 'pretty' && format !== 'json') throw new UsageError(`--format ${format}: one of pretty, json`);
  const questions = whatIf.map(readQuestion);
  const { workspace } = await readInputs([
    ...(paths.length > 0 ? paths : ['.']),
    ...(clusterFile ? [clusterFile] : []),
  ]);
  const clusterUri = clusterFile && pathToFileURL(resolve(clusterFile)).href;
  if (clusterUri && workspace.document(clusterUri)?.kind !== 'cluster')
    throw new UsageError(`--cluster ${clusterFile}: describes no cluster`);
  const report = previewReport(workspace, clusterUri, questions);
  if (report.question?.failure) throw new UsageError(`--what-if: ${report.question.failure}`);
  if (svg !== undefined) await write(svg, placementPicture(report));
  process.stdout.write(format === 'json' ? `${JSON.stringify(report, undefined, 2)}\n` : asPrettyPreview(report));
  return report.services.some((service) => service.pending > 0 && !isDoubtful(service)) ? 1 : 0;
}

async function write(file: string, text: string): Promise<void> {
  await writeFile(file, text).catch(() => {
    throw new UsageError(`--svg ${file}: cannot be written`);
  });
}

function readQuestion(text: string): WhatIf {
  const question = parseWhatIf(text);
  if (!question) throw new UsageError(`--what-if ${text}: one of ${WHAT_IF_FORMS.join(', ')}`);
  return question;
}
