import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import picomatch from 'picomatch';
import { EXCLUDED_FOLDERS, type Files, INCLUDED } from './files.ts';

const isIncluded = picomatch(INCLUDED, { dot: true });
/** A definition file is at most 64 KiB for AWS; describe output of a large cluster is a few MiB. */
const MAXIMUM_BYTES = 16 * 1024 * 1024;

/** The disk, for editors that do not read files for the server, and for the command line. */
export const diskFiles = (folders: readonly string[]): Files => ({
  async read(uri) {
    if (!uri.startsWith('file:')) return undefined;
    try {
      const path = fileURLToPath(uri);
      if ((await stat(path)).size > MAXIMUM_BYTES) return undefined;
      return decoded(await readFile(path));
    } catch {
      return undefined;
    }
  },
  async list() {
    const lists = await Promise.all(folders.map((folder) => filesBelow(folder)));
    return lists.flat().map((path) => pathToFileURL(path).href);
  },
});

/** UTF-16 where the byte order mark says so, as Windows PowerShell saves what the AWS CLI prints; else UTF-8. */
function decoded(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}

/** Paths of the files below a folder that may matter, sorted. Folders that cannot be read are passed over. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.isDirectory()) {
      if (!EXCLUDED_FOLDERS.includes(entry.name)) found.push(...(await filesBelow(join(folder, entry.name))));
    } else if (entry.isFile() && isIncluded(entry.name)) found.push(join(folder, entry.name));
  }
  return found;
}
