import {
  type CancellationToken,
  type ClientCapabilities,
  type CodeLens,
  CodeLensRefreshRequest,
  type Connection,
} from 'vscode-languageserver';
import { costLenses, costTextInSteps } from './features/costLens.ts';
import type { OpenDocuments } from './openDocuments.ts';
import { inSlices } from './previewRequests.ts';
import type { Workspace } from './workspace/workspace.ts';

export interface LensState {
  readonly documents: OpenDocuments;
  client(): ClientCapabilities;
  isOn(): boolean;
  /** The workspace, once all files are read. */
  load(): Promise<Workspace>;
}

/** Wires the code lenses. @returns asks the editor to ask for them again, where it can */
export function answerCodeLenses(connection: Connection, { documents, client, isOn, load }: LensState): () => void {
  connection.onCodeLens(async ({ textDocument }) => {
    const document = documents.get(textDocument.uri);
    return document && isOn() ? costLenses(document, await load()) : [];
  });

  connection.onCodeLensResolve(async (lens: CodeLens, token: CancellationToken): Promise<CodeLens> => {
    const steps = costTextInSteps(String(lens.data), await load());
    const found = await inSlices(steps, () => token.isCancellationRequested);
    return { ...lens, command: { title: found?.value ?? 'cost not known', command: '' } };
  });

  return () => {
    if (client().workspace?.codeLens?.refreshSupport) void connection.sendRequest(CodeLensRefreshRequest.type);
  };
}
