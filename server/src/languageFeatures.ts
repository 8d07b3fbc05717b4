import {
  type ClientCapabilities,
  type Connection,
  LSPErrorCodes,
  ResponseError,
  type ServerCapabilities,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import type { ParsedDocument } from './documents/parsedDocument.ts';
import { asksForDocumentation, LaterDocumentation } from './features/completion/laterDocumentation.ts';
import { completion } from './features/completion.ts';
import { documentHighlights } from './features/documentHighlights.ts';
import { documentSymbols } from './features/documentSymbols.ts';
import { findReferences } from './features/findReferences.ts';
import { foldingRanges } from './features/foldingRanges.ts';
import { formatting } from './features/formatting.ts';
import { goToDefinition } from './features/goToDefinition.ts';
import { hover } from './features/hover.ts';
import { prepareRename, rename } from './features/rename.ts';
import { selectionRanges } from './features/selectionRanges.ts';
import type { OpenDocuments } from './openDocuments.ts';
import type { Workspace } from './workspace/workspace.ts';

export interface ServerState {
  readonly documents: OpenDocuments;
  client(): ClientCapabilities;
  /** As far as it is read. */
  workspace(): Workspace;
  /** Once all files are read. */
  loadedWorkspace(): Promise<Workspace>;
}

export const LANGUAGE_CAPABILITIES: ServerCapabilities = {
  completionProvider: { triggerCharacters: ['"', ':', ' '], resolveProvider: true },
  hoverProvider: true,
  documentSymbolProvider: true,
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
};

/**
 * Wires what an editor asks about a place in a document.
 * @returns to be told of the first documents: what completion and hover need is then loaded before somebody waits for it
 */
export function answerLanguageFeatures(connection: Connection, state: ServerState): (document: ParsedDocument) => void {
  const at = ({ textDocument }: Pick<TextDocumentPositionParams, 'textDocument'>) =>
    state.documents.get(textDocument.uri);

  /** What a task definition means lies in itself, but for its images; services and clusters speak of other files. */
  const workspaceFor = async ({ kind }: ParsedDocument): Promise<Workspace> =>
    kind === 'service-definition' || kind === 'cluster' ? state.loadedWorkspace() : state.workspace();

  const documentation = new LaterDocumentation();
  connection.onCompletion(async (params) => {
    const document = at(params);
    if (!document) return undefined;
    const client = state.client();
    const snippets = client.textDocument?.completion?.completionItem?.snippetSupport === true;
    const found = await completion(document, params.position, await workspaceFor(document), snippets);
    return asksForDocumentation(client) ? documentation.keep(found) : found;
  });
  connection.onCompletionResolve((item) => documentation.resolve(item));

  connection.onHover(async (params) => {
    const document = at(params);
    if (!document) return undefined;
    return hover(document, params.position, await workspaceFor(document));
  });

  connection.onDocumentSymbol(async (params) => {
    const document = at(params);
    return document && documentSymbols(document);
  });

  connection.onDocumentFormatting(async (params) => {
    const document = at(params);
    return document && formatting(document, params.options);
  });

  connection.onDocumentRangeFormatting(async (params) => {
    const document = at(params);
    return document && formatting(document, params.options, params.range);
  });

  connection.onFoldingRanges(async (params) => {
    const document = at(params);
    return document && foldingRanges(document);
  });

  connection.onSelectionRanges(async (params) => {
    const document = at(params);
    return document && selectionRanges(document, params.positions);
  });

  connection.onDocumentHighlight(async (params) => {
    const document = at(params);
    return document && documentHighlights(document, params.position);
  });

  connection.onDefinition(async (params) => {
    const document = at(params);
    const workspace = await state.loadedWorkspace();
    return document && goToDefinition(document, params.position, workspace);
  });

  connection.onReferences(async (params) => {
    const document = at(params);
    const workspace = await state.loadedWorkspace();
    return document && findReferences(document, params.position, workspace, params.context.includeDeclaration);
  });

  connection.onPrepareRename(async (params) => {
    const document = at(params);
    const workspace = await state.loadedWorkspace();
    return document && prepareRename(document, params.position, workspace);
  });

  connection.onRenameRequest(async (params) => {
    const document = at(params);
    const workspace = await state.loadedWorkspace();
    const result = document && rename(document, params.position, params.newName, workspace);
    return typeof result === 'string' ? new ResponseError(LSPErrorCodes.RequestFailed, result) : result;
  });

  const prepared = new Set<ParsedDocument['kind']>([undefined]);
  return (document) => {
    if (prepared.has(document.kind)) return;
    prepared.add(document.kind);
    void prepare(document, state.workspace());
  };
}

/** Asks for what nobody will see, from the outside in; whatever goes wrong goes wrong again when somebody asks. */
async function prepare(document: ParsedDocument, workspace: Workspace): Promise<void> {
  for (let node = document.root; node; node = node.children?.at(-1)) {
    await new Promise((resolve) => setTimeout(resolve)); // what somebody did ask for comes first
    const inside = document.source.positionAt(node.offset + 1);
    await Promise.all([completion(document, inside, workspace, true), hover(document, inside, workspace)]).catch(
      () => {},
    );
  }
}
