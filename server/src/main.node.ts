import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './server.ts';
import { diskFiles } from './workspace/diskFiles.ts';

// Each keystroke leaves a whole syntax tree behind; without this V8 keeps up to 48 MiB of them before it cleans up.
setFlagsFromString('--semi-space-growth-factor=1');

startServer(createConnection(ProposedFeatures.all), (folders) =>
  diskFiles(folders.filter((uri) => uri.startsWith('file:')).map((uri) => fileURLToPath(uri))),
);
