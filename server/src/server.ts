import {
  type ClientCapabilities,
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { answerCodeLenses } from './codeLenses.ts';
import { codeActions, FIX_ALL_KIND } from './features/codeAction.ts';
import { detectLanguage } from './features/detectLanguage.ts';
import { placementActionsInSteps } from './features/placement/placementActions.ts';
import { placementsInSteps } from './features/placement/placements.ts';
import { answerLanguageFeatures, LANGUAGE_CAPABILITIES } from './languageFeatures.ts';
import { OpenDocuments } from './openDocuments.ts';
import { PlacementWatch } from './placementWatch.ts';
import { answerPreviews } from './previewAnswers.ts';
import { inSlices, PreviewRequests } from './previewRequests.ts';
import {
  DETECT,
  type DetectParams,
  type DetectResult,
  type InitializationOptions,
  PREVIEW_CHANGED,
} from './protocol.ts';
import { PushedDiagnostics } from './pushedDiagnostics.ts';
import { DEFAULT_SETTINGS, readSettings, type Settings, wantsCodeLenses } from './settings.ts';
import { logOnce } from './validation/logOnce.ts';
import { clientFiles } from './workspace/clientFiles.ts';
import { editorSettings, isConfig, settingsFor } from './workspace/config.ts';
import { isDockerfile } from './workspace/dockerfiles.ts';
import { isEcspressoConfig } from './workspace/ecspresso.ts';
import { isExcluded } from './workspace/excluded.ts';
import { type Files, INCLUDED } from './workspace/files.ts';
import { Workspace } from './workspace/workspace.ts';

/** Characters; ECS takes 64 KiB. */
const LARGEST_DEFINITION = 65_536;

/**
 * Wires the requests of an editor to the features.
 * @param ownFiles reads files for editors that do not do it for the server, given the workspace's folders as URIs
 * @param heavyWork told before work that is worth memory: on a text longer than any definition that ECS takes, or a preview
 */
export function startServer(
  connection: Connection,
  ownFiles: (folders: readonly string[]) => Files,
  heavyWork: () => void = () => {},
): void {
  const documents = new OpenDocuments();
  const placements = new PlacementWatch(
    async () => placementsInSteps(await loadWorkspace()),
    (uris) => {
      refreshCodeLenses();
      pushed.pushThese(uris);
    },
    (error) => logError(error),
  );
  const log = logOnce((message) => connection.console.error(message));
  const logError = (error: unknown): void =>
    log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const pushed = new PushedDiagnostics(connection, { documents, placements, workspace: () => workspace, log });
  const previews = new PreviewRequests(
    () => void connection.sendNotification(PREVIEW_CHANGED),
    () => placements.outdated(),
  );
  let settings: Settings = DEFAULT_SETTINGS;
  let showsCodeLenses = true;
  let workspace: Workspace;
  let client: ClientCapabilities = {};
  let asksToBeToldOfFiles = false;
  let folders: readonly string[] = [];

  connection.onInitialize((params) => {
    const options = params.initializationOptions as InitializationOptions | undefined;
    folders = foldersOf(params);
    const files = options?.clientReadsFiles ? clientFiles(connection) : ownFiles(folders);
    workspace = new Workspace(files, (uri, configs) =>
      settingsFor(uri, editorSettings(settings, uri, folders), configs),
    );
    workspace.dockerfiles.onRead = () => pushed.pushTasks();
    client = params.capabilities;
    asksToBeToldOfFiles =
      !options?.clientReadsFiles && client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    settings = { ...DEFAULT_SETTINGS, ...readSettings(options?.settings) };
    showsCodeLenses = wantsCodeLenses(options?.settings);
    return CAPABILITIES;
  });

  const asksForConfiguration = (): boolean => client.workspace?.configuration === true;

  connection.onInitialized(async () => {
    if (asksToBeToldOfFiles) {
      const watchers = INCLUDED.map((globPattern) => ({ globPattern }));
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    if (!asksForConfiguration()) return;
    void connection.client.register(DidChangeConfigurationNotification.type, { section: 'stowage' });
    await updateSettings();
  });

  async function updateSettings(sent?: unknown): Promise<void> {
    const before = JSON.stringify(settings);
    const section = asksForConfiguration() ? await connection.workspace.getConfiguration('stowage') : sent;
    settings = { ...DEFAULT_SETTINGS, ...readSettings(section) };
    if (JSON.stringify(settings) !== before) {
      pushed.pushAll();
      previews.outdated();
    }
    if (wantsCodeLenses(section) === showsCodeLenses) return;
    showsCodeLenses = !showsCodeLenses;
    refreshCodeLenses();
  }

  connection.onDidChangeConfiguration(({ settings: sent }) => updateSettings((sent as { stowage?: unknown })?.stowage));

  documents.listen(connection, { changed, closed });

  function changed(uri: string): void {
    const document = documents.get(uri);
    if (!document) return;
    if (document.source.getText().length > LARGEST_DEFINITION) heavyWork();
    const before = workspace.document(uri);
    previews.replaced(before, document);
    workspace.opened(document);
    pushed.push(document);
    if (!document.kind && !before?.kind) return;
    prepareFor(document);
    void loadWorkspace();
    pushed.pushServices(uri);
  }

  function closed(uri: string): void {
    const before = workspace.document(uri);
    workspace.closed(uri);
    previews.replaced(before, workspace.document(uri));
    pushed.withdraw(uri);
    void fileChanged(uri).then(() => pushed.pushServices()); // not every editor tells of what it has saved
  }

  let loaded = false;
  async function loadWorkspace(): Promise<Workspace> {
    if (loaded) return workspace;
    await workspace.load();
    loaded = true;
    const concernsTasks = workspace.configs().length > 0 || workspace.ecspressoConfigs().length > 0;
    if (concernsTasks || workspace.dockerfiles.areThere) pushed.pushAll();
    else pushed.pushServices();
    return workspace;
  }

  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    const uris = changes.flatMap(({ uri, type }) =>
      type === FileChangeType.Deleted ? [uri, ...workspace.filesBelow(uri)] : [uri],
    );
    await Promise.all(uris.map(fileChanged));
    if (uris.some((uri) => isConfig(uri) || isDockerfile(uri) || isEcspressoConfig(uri))) pushed.pushAll();
    else pushed.pushServices();
  });

  async function fileChanged(uri: string): Promise<void> {
    if (isExcluded(uri, folders)) return;
    const before = workspace.document(uri);
    await workspace.fileChanged(uri);
    previews.replaced(before, workspace.document(uri));
    if (isEcspressoConfig(uri)) previews.outdated();
  }

  connection.onCodeAction(async ({ textDocument, range, context: { only } }, token) => {
    const document = documents.get(textDocument.uri);
    if (!document) return [];
    const config = await workspace.configToWrite(document.uri, folders);
    const context = pushed.contextOf(document);
    const wantsFixes = only?.some((kind) => 'quickfix'.startsWith(kind)) ?? true;
    const isOvertaken = () => token.isCancellationRequested || documents.get(textDocument.uri) !== document;
    const placing = wantsFixes ? placementActionsInSteps(document, range, workspace, context) : undefined;
    return [
      ...((placing && (await inSlices(placing, isOvertaken))?.value) ?? []),
      ...codeActions(document, { range, only, config }, context),
    ];
  });

  const prepareFor = answerLanguageFeatures(connection, {
    documents,
    client: () => client,
    workspace: () => workspace,
    loadedWorkspace: loadWorkspace,
  });

  connection.onRequest(DETECT, async ({ uri, text }: DetectParams): Promise<DetectResult> => {
    return { languageId: detectLanguage(uri, text) };
  });

  answerPreviews(connection, previews, () => {
    heavyWork();
    return loadWorkspace();
  });

  const refreshCodeLenses = answerCodeLenses(connection, {
    documents,
    client: () => client,
    isOn: () => showsCodeLenses,
    load: loadWorkspace,
  });

  connection.listen();
}

const CAPABILITIES: InitializeResult = {
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    codeLensProvider: { resolveProvider: true },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL_KIND] },
    workspace: { workspaceFolders: { supported: true } },
    ...LANGUAGE_CAPABILITIES,
  },
  serverInfo: { name: 'stowage' },
};

const foldersOf = (params: InitializeParams): string[] =>
  params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
