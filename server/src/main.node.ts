import './memory.node.ts';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { optimiseEagerly } from './memory.node.ts';
import { startServer } from './server.ts';
import { diskFiles } from './workspace/diskFiles.ts';

const ownFiles = (folders: readonly string[]) =>
  diskFiles(folders.filter((uri) => uri.startsWith('file:')).map((uri) => fileURLToPath(uri)));

startServer(createConnection(ProposedFeatures.all), ownFiles, optimiseEagerly);
