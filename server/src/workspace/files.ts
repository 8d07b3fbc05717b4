/** How the server sees files that are not open: through the editor, or the disk. Nothing else reads files. */
export interface Files {
  /** @returns the text without a byte order mark; undefined where there is no such file, or none that can be read */
  read(uri: string): Promise<string | undefined>;
  /** The same as version control has it, where there is one that answers. */
  readCommitted?(uri: string): Promise<string | undefined>;
  /** @returns URIs of the files of the workspace that may hold definitions, of ecspresso's configuration files and of Dockerfiles */
  list(): Promise<readonly string[]>;
}

/** What `list` looks for, as globs relative to a workspace folder. */
export const INCLUDED = ['**/*.{json,jsonc}', '**/ecspresso*.{yml,yaml}', '**/{Dockerfile,Dockerfile.*,*.Dockerfile}'];
/** Folders that hold other people's files. */
export const EXCLUDED_FOLDERS = ['node_modules', '.git', 'dist', 'build', 'out', 'vendor', '.terraform', 'cdk.out'];
