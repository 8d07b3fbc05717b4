import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith } from './extension.ts';

export const activate = (context: ExtensionContext) =>
  activateWith(context, (options) => {
    const module = context.asAbsolutePath('dist/server.js');
    return new LanguageClient(
      'stowage',
      'Stowage',
      {
        run: { module, transport: TransportKind.ipc },
        debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
      },
      options,
    );
  });
