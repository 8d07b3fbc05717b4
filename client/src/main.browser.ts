import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateWith } from './extension.ts';

export const activate = (context: ExtensionContext) =>
  activateWith(context, (options) => {
    const script = Uri.joinPath(context.extensionUri, 'dist/server.web.js');
    return new LanguageClient('stowage', 'Stowage', async () => new Worker(script.toString(true)), options);
  });
