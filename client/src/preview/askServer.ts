import { CancellationTokenSource } from 'vscode';
import { type BaseLanguageClient, LSPErrorCodes, ResponseError } from 'vscode-languageclient';
import { type PackedPreview, PREVIEW, type PreviewParams } from '../../../server/src/protocol.ts';

const OVERTAKEN: readonly number[] = [
  LSPErrorCodes.ContentModified,
  LSPErrorCodes.RequestCancelled,
  LSPErrorCodes.ServerCancelled,
];

/**
 * @returns undefined where a change, a newer question or `signal` came before the answer
 * @throws where the server does not answer
 */
export async function askServer(
  client: BaseLanguageClient,
  clusterUri: string | null | undefined,
  signal: AbortSignal,
): Promise<PackedPreview | undefined> {
  const source = new CancellationTokenSource();
  signal.addEventListener('abort', () => source.cancel());
  const params: PreviewParams = clusterUri === undefined ? {} : { clusterUri };
  try {
    return await client.sendRequest<PackedPreview>(PREVIEW, params, source.token);
  } catch (error) {
    if (error instanceof ResponseError && OVERTAKEN.includes(error.code)) return undefined;
    throw error;
  } finally {
    source.dispose();
  }
}
