import { URI, Utils } from 'vscode-uri';

/** The URI of a file that another file names by its path: relative ones start from that file's folder. */
export const besideUri = (namingUri: string, path: string): string =>
  Utils.resolvePath(Utils.dirname(URI.parse(namingUri)), path).toString();
