// Drives a language server over stdio as an editor would, and measures what a person waits for.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

/** What VS Code's own client says of completion, as far as a server may care. */
const AS_IN_VS_CODE = {
  snippetSupport: true,
  documentationFormat: ['markdown', 'plaintext'],
  resolveSupport: { properties: ['documentation', 'detail', 'additionalTextEdits'] },
};

/** Starts `node ...args --stdio`; `settings` answers its questions for configuration, `folder` is a URI. */
export function startServer(args, { languageId, settings = {}, folder, afterInitialize = () => {} }) {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [...args, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const waiting = [];
  connection.onNotification('textDocument/publishDiagnostics', (published) => {
    const due = waiting.findIndex(
      ({ uri, version }) => uri === published.uri && (published.version ?? version) >= version,
    );
    if (due >= 0) waiting.splice(due, 1)[0].resolve(published.diagnostics);
  });
  connection.onRequest('workspace/configuration', ({ items }) => items.map(({ section }) => settings[section] ?? null));
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();

  const diagnosticsOf = (uri, version) => new Promise((resolve) => waiting.push({ uri, version, resolve }));
  let version = 1;
  return {
    async open(uri, text) {
      await connection.sendRequest('initialize', {
        processId: process.pid,
        rootUri: null,
        workspaceFolders: folder ? [{ uri: folder, name: 'bench' }] : null,
        capabilities: { textDocument: { completion: { completionItem: AS_IN_VS_CODE } } },
        initializationOptions: { provideFormatter: true },
      });
      await connection.sendNotification('initialized', {});
      await afterInitialize(connection);
      const diagnostics = diagnosticsOf(uri, version);
      await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
      const found = await diagnostics;
      return { milliseconds: performance.now() - startedAt, diagnostics: found };
    },
    /** Replaces one range and waits for what the server says of the result. */
    async type(uri, range, text) {
      const from = performance.now();
      const diagnostics = diagnosticsOf(uri, ++version);
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range, text }],
      });
      const found = await diagnostics;
      return { milliseconds: performance.now() - from, diagnostics: found };
    },
    async ask(method, params) {
      const from = performance.now();
      const result = await connection.sendRequest(method, params);
      return { milliseconds: performance.now() - from, result };
    },
    /** Peak resident memory, MiB; undefined where the system does not tell. */
    peakMemoryMiB() {
      try {
        return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))[1]) / 1024;
      } catch {
        return undefined;
      }
    },
    async stop() {
      connection.dispose();
      child.kill();
      await new Promise((resolve) => child.once('exit', resolve));
    },
  };
}
