import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { activateWith } from './extension.ts';

export const activate = (context: ExtensionContext) =>
  activateWith(context, (options) => {
    const script = Uri.joinPath(context.extensionUri, 'dist/server.web.js').toString(true);
    const start = async () => {
      const worker = new Worker(script); // the host's own kind, which the client would not know for a worker
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    };
    return new LanguageClient('stowage', 'Stowage', start, options);
  });
