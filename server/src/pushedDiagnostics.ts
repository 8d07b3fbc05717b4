import type { Connection } from 'vscode-languageserver';
import type { ParsedDocument } from './documents/parsedDocument.ts';
import { diagnostics } from './features/diagnostics.ts';
import type { OpenDocuments } from './openDocuments.ts';
import type { PlacementWatch } from './placementWatch.ts';
import type { ContainerMemory } from './validation/containerMemory.ts';
import type { ValidationContext } from './validation/runRules.ts';
import { clusterContext } from './workspace/clusterContext.ts';
import { serviceContext } from './workspace/serviceContext.ts';
import { taskContext } from './workspace/taskContext.ts';
import type { Workspace } from './workspace/workspace.ts';

interface Known {
  readonly documents: OpenDocuments;
  readonly placements: PlacementWatch;
  workspace(): Workspace;
  /** Told of a rule that threw. */
  readonly log: (message: string) => void;
}

/** What is said about the open documents: pushed, so that every LSP client shows it, and again when what it depends on has changed. */
export class PushedDiagnostics {
  readonly #connection: Connection;
  readonly #known: Known;
  readonly #memories = new Map<string, ContainerMemory>();

  constructor(connection: Connection, known: Known) {
    this.#connection = connection;
    this.#known = known;
  }

  push(document: ParsedDocument): void {
    const memory = this.#memories.get(document.uri) ?? {};
    this.#memories.set(document.uri, memory);
    void this.#connection.sendDiagnostics({
      uri: document.uri,
      version: document.version,
      diagnostics: diagnostics(document, this.contextOf(document), memory),
    });
  }

  /** Of a document that is closed. */
  withdraw(uri: string): void {
    this.#memories.delete(uri);
    void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  pushAll(): void {
    this.#pushWhere(() => true);
  }

  /** What is said about a service depends on the other files. */
  pushServices(except?: string): void {
    this.#pushWhere(({ kind, uri }) => (kind === 'service-definition' || kind === 'cluster') && uri !== except);
  }

  /** So does what is said about the ports of a container, on the Dockerfile of its image. */
  pushTasks(): void {
    this.#pushWhere(({ kind }) => kind === 'task-definition' || kind === 'container-definitions');
  }

  pushThese(uris: ReadonlySet<string>): void {
    this.#pushWhere(({ uri }) => uris.has(uri));
  }

  /** What the rules may know beside the document. */
  contextOf(document: ParsedDocument): ValidationContext {
    const { placements, log } = this.#known;
    const workspace = this.#known.workspace();
    const { rules: severities, preset } = workspace.settingsOf(document.uri);
    return {
      severities,
      preset,
      service: serviceContext(document, workspace, placements.ofService(document.uri)),
      task: taskContext(document, workspace, placements.ofTask(document.uri)),
      cluster: clusterContext(document, workspace),
      log,
    };
  }

  #pushWhere(isConcerned: (document: ParsedDocument) => boolean): void {
    const { documents } = this.#known;
    for (const document of documents.uris().flatMap((uri) => documents.get(uri) ?? []))
      if (isConcerned(document)) this.push(document);
  }
}
