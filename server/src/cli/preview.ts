import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { preview as previewOf } from '../features/preview/preview.ts';
import { readInputs } from './inputs.ts';
import { asPrettyPreview } from './prettyPreview.ts';
import { UsageError } from './usage.ts';

/**
 * `stowage preview`: where the services below the paths would run.
 * @returns the exit code: 1 where tasks are left unplaced
 * @throws UsageError
 */
export async function preview(
  paths: readonly string[],
  format: string,
  clusterFile: string | undefined,
): Promise<number> {
  if (format !== 'pretty' && format !== 'json') throw new UsageError(`--format ${format}: one of pretty, json`);
  const { workspace } = await readInputs([
    ...(paths.length > 0 ? paths : ['.']),
    ...(clusterFile ? [clusterFile] : []),
  ]);
  const clusterUri = clusterFile && pathToFileURL(resolve(clusterFile)).href;
  if (clusterUri && workspace.document(clusterUri)?.kind !== 'cluster')
    throw new UsageError(`--cluster ${clusterFile}: describes no cluster`);
  const result = previewOf(workspace, clusterUri);
  process.stdout.write(format === 'json' ? `${JSON.stringify(result, undefined, 2)}\n` : asPrettyPreview(result));
  return result.services.some(({ pending }) => pending > 0) ? 1 : 0;
}
