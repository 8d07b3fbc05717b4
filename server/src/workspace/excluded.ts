import { folderAbove } from './config.ts';
import { EXCLUDED_FOLDERS } from './files.ts';

/**
 * Whether a file lies in a folder that the workspace leaves out, such as `node_modules`.
 * @param folders URIs of the workspace's folders, whose own paths do not count
 */
export function isExcluded(uri: string, folders: readonly string[]): boolean {
  const folder = folderAbove(uri, folders) ?? '';
  const names = uri.slice(folder.length).split('/').slice(0, -1);
  return names.some((name) => EXCLUDED_FOLDERS.includes(name));
}
