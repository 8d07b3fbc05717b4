import { CancellationTokenSource } from 'vscode';
import { type BaseLanguageClient, LSPErrorCodes, ResponseError } from 'vscode-languageclient';

const OVERTAKEN: readonly number[] = [
  LSPErrorCodes.ContentModified,
  LSPErrorCodes.RequestCancelled,
  LSPErrorCodes.ServerCancelled,
];

/**
 * @returns undefined where a change, a newer question or `signal` came before the answer
 * @throws where the server does not answer
 */
export async function askServer<T>(
  client: BaseLanguageClient,
  method: string,
  params: object,
  signal?: AbortSignal,
): Promise<T | undefined> {
  const source = new CancellationTokenSource();
  signal?.addEventListener('abort', () => source.cancel());
  try {
    return (await client.sendRequest<T | null>(method, params, source.token)) ?? undefined;
  } catch (error) {
    if (error instanceof ResponseError && OVERTAKEN.includes(error.code)) return undefined;
    throw error;
  } finally {
    source.dispose();
  }
}
