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
import type { ParsedDocument } from './documents/parsedDocument.ts';
import { codeActions, FIX_ALL_KIND } from './features/codeAction.ts';
import { detectLanguage } from './features/detectLanguage.ts';
import { diagnostics } from './features/diagnostics.ts';
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
import { DEFAULT_SETTINGS, readSettings, type Settings, wantsCodeLenses } from './settings.ts';
import { logOnce } from './validation/logOnce.ts';
import type { ValidationContext } from './validation/runRules.ts';
import { clientFiles } from './workspace/clientFiles.ts';
import { clusterContext } from './workspace/clusterContext.ts';
import { editorSettings, isConfig, settingsFor } from './workspace/config.ts';
import { isDockerfile } from './workspace/dockerfiles.ts';
import { isEcspressoConfig } from './workspace/ecspresso.ts';
import { isExcluded } from './workspace/excluded.ts';
import { type Files, INCLUDED } from './workspace/files.ts';
import { serviceContext } from './workspace/serviceContext.ts';
import { taskContext } from './workspace/taskContext.ts';
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
    placed,
    (error) => logError(error),
  );
  const previews = new PreviewRequests(
    () => void connection.sendNotification(PREVIEW_CHANGED),
    () => placements.outdated(),
  );
  let settings: Settings = DEFAULT_SETTINGS;
  let showsCodeLenses = true;
  let workspace: Workspace;
  let client: ClientCapabilities = {};
  let asksForConfiguration = false;
  let asksToBeToldOfFiles = false;
  let folders: readonly string[] = [];

  connection.onInitialize((params) => {
    const options = params.initializationOptions as InitializationOptions | undefined;
    folders = foldersOf(params);
    const files = options?.clientReadsFiles ? clientFiles(connection) : ownFiles(folders);
    workspace = new Workspace(files, (uri, configs) =>
      settingsFor(uri, editorSettings(settings, uri, folders), configs),
    );
    workspace.dockerfiles.onRead = validateTasks;
    client = params.capabilities;
    asksForConfiguration = params.capabilities.workspace?.configuration === true;
    asksToBeToldOfFiles =
      !options?.clientReadsFiles && client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    const section = (options as { settings?: unknown } | undefined)?.settings;
    settings = { ...DEFAULT_SETTINGS, ...readSettings(section) };
    showsCodeLenses = wantsCodeLenses(section);
    return CAPABILITIES;
  });

  connection.onInitialized(async () => {
    if (asksToBeToldOfFiles) {
      const watchers = INCLUDED.map((globPattern) => ({ globPattern }));
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    if (!asksForConfiguration) return;
    void connection.client.register(DidChangeConfigurationNotification.type, { section: 'stowage' });
    await updateSettings();
  });

  async function updateSettings(sent?: unknown): Promise<void> {
    const before = JSON.stringify(settings);
    const section = asksForConfiguration ? await connection.workspace.getConfiguration('stowage') : sent;
    settings = { ...DEFAULT_SETTINGS, ...readSettings(section) };
    if (JSON.stringify(settings) !== before) {
      validateAll();
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
    publish(document);
    if (!document.kind && !before?.kind) return;
    prepareFor(document);
    void loadWorkspace();
    validateServices(uri);
  }

  function closed(uri: string): void {
    const before = workspace.document(uri);
    workspace.closed(uri);
    previews.replaced(before, workspace.document(uri));
    void connection.sendDiagnostics({ uri, diagnostics: [] });
    void fileChanged(uri).then(() => validateServices()); // not every editor tells of what it has saved
  }

  let loaded = false;
  async function loadWorkspace(): Promise<Workspace> {
    if (loaded) return workspace;
    await workspace.load();
    loaded = true;
    const concernsTasks = workspace.configs().length > 0 || workspace.ecspressoConfigs().length > 0;
    if (concernsTasks || workspace.dockerfiles.areThere) validateAll();
    else validateServices();
    return workspace;
  }

  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    const uris = changes.flatMap(({ uri, type }) =>
      type === FileChangeType.Deleted ? [uri, ...workspace.filesBelow(uri)] : [uri],
    );
    await Promise.all(uris.map(fileChanged));
    if (uris.some((uri) => isConfig(uri) || isDockerfile(uri) || isEcspressoConfig(uri))) validateAll();
    else validateServices();
  });

  async function fileChanged(uri: string): Promise<void> {
    if (isExcluded(uri, folders)) return;
    const before = workspace.document(uri);
    await workspace.fileChanged(uri);
    previews.replaced(before, workspace.document(uri));
    if (isEcspressoConfig(uri)) previews.outdated();
  }

  const validateAll = (): void => openDocuments().forEach(publish);
  /** What is said about a service depends on the other files. */
  const validateServices = (except?: string): void =>
    openDocuments()
      .filter(({ kind, uri }) => (kind === 'service-definition' || kind === 'cluster') && uri !== except)
      .forEach(publish);
  /** So does what is said about the ports of a container, on the Dockerfile of its image. */
  const validateTasks = (): void =>
    openDocuments()
      .filter(({ kind }) => kind === 'task-definition' || kind === 'container-definitions')
      .forEach(publish);
  function placed(uris: ReadonlySet<string>): void {
    refreshCodeLenses();
    for (const document of openDocuments()) if (uris.has(document.uri)) publish(document);
  }
  const openDocuments = (): ParsedDocument[] => documents.uris().flatMap((uri) => documents.get(uri) ?? []);

  function publish(document: ParsedDocument): void {
    void connection.sendDiagnostics({
      uri: document.uri,
      version: document.version,
      diagnostics: diagnostics(document, contextOf(document)),
    });
  }

  const log = logOnce((message) => connection.console.error(message));
  const logError = (error: unknown): void =>
    log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const contextOf = (document: ParsedDocument): ValidationContext => ({
    ...severitiesOf(workspace.settingsOf(document.uri)),
    service: serviceContext(document, workspace, placements.ofService(document.uri)),
    task: taskContext(document, workspace, placements.ofTask(document.uri)),
    cluster: clusterContext(document, workspace),
    log,
  });

  connection.onCodeAction(async ({ textDocument, range, context: { only } }, token) => {
    const document = documents.get(textDocument.uri);
    if (!document) return [];
    const config = await workspace.configToWrite(document.uri, folders);
    const context = contextOf(document);
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

const severitiesOf = ({ rules, preset }: Settings) => ({ severities: rules, preset });

const foldersOf = (params: InitializeParams): string[] =>
  params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
