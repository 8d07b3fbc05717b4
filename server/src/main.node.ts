import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './server.ts';
import { diskFiles } from './workspace/diskFiles.ts';

startServer(createConnection(ProposedFeatures.all), (folders) =>
  diskFiles(folders.filter((uri) => uri.startsWith('file:')).map((uri) => fileURLToPath(uri))),
);
