import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type { Diagnostic, Range } from 'vscode-languageserver-types';

interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: Diagnostic[];
}

/** The bundled server over stdio, spoken to as any editor would. */
export class Client {
  readonly connection: MessageConnection;
  /** What the server wrote to its log. */
  readonly logged: string[] = [];
  readonly #server: ChildProcess;
  readonly #published: Published[] = [];
  readonly #waiting: { matches(published: Published): boolean; resolve(published: Published): void }[] = [];
  readonly #versions = new Map<string, number>();

  constructor() {
    const bundle = fileURLToPath(new URL('../../dist/server.js', import.meta.url));
    this.#server = spawn(process.execPath, [bundle, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.connection = createMessageConnection(
      new StreamMessageReader(this.#server.stdout!),
      new StreamMessageWriter(this.#server.stdin!),
    );
    this.connection.onNotification('textDocument/publishDiagnostics', (published: Published) => {
      this.#published.push(published);
      const index = this.#waiting.findIndex(({ matches }) => matches(published));
      if (index >= 0) this.#waiting.splice(index, 1)[0]!.resolve(published);
    });
    this.connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.logged.push(message);
    });
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.listen();
  }

  async initialize(parameters: object = {}): Promise<{ capabilities: Record<string, unknown> }> {
    const result = await this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
      ...parameters,
    });
    await this.connection.sendNotification('initialized', {});
    return result as { capabilities: Record<string, unknown> };
  }

  async open(uri: string, text: string, languageId = 'json'): Promise<Diagnostic[]> {
    const due = this.#next(uri, 1);
    this.#versions.set(uri, 1);
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
    return (await due).diagnostics;
  }

  async change(uri: string, ...contentChanges: { range?: Range; text: string }[]): Promise<Diagnostic[]> {
    const version = this.#versions.get(uri)! + 1;
    this.#versions.set(uri, version);
    const due = this.#next(uri, version);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
    return (await due).diagnostics;
  }

  async close(uri: string): Promise<Diagnostic[]> {
    const due = this.#next(uri);
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    return (await due).diagnostics;
  }

  /** What was said last about a document. */
  latest(uri: string): Diagnostic[] {
    return this.#published.findLast((published) => published.uri === uri)?.diagnostics ?? [];
  }

  /** What is said next about a document, or has been said of exactly this version. */
  #next(uri: string, version?: number): Promise<Published> {
    const matches = (published: Published) => published.uri === uri && published.version === version;
    return new Promise((resolve) => this.#waiting.push({ matches, resolve }));
  }

  /** Waits for diagnostics of a document that nobody touches. */
  async nextDiagnostics(uri: string): Promise<Diagnostic[]> {
    return (await this.#next(uri, this.#versions.get(uri))).diagnostics;
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    if (this.#server.exitCode === null) await new Promise((resolve) => this.#server.once('exit', resolve));
    this.connection.dispose();
  }

  get exitCode(): number | null {
    return this.#server.exitCode;
  }
}
