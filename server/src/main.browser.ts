import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './server.ts';
import type { Files } from './workspace/files.ts';

/** A worker has no disk; without an editor that reads files for it, only open documents are known. */
const noFiles: Files = { read: async () => undefined, list: async () => [] };

const scope = self as unknown as DedicatedWorkerGlobalScope;
startServer(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), () => noFiles);
