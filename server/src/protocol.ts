import type { Preview } from './scheduler/preview.ts';

/** What the extension and its language server say to each other beyond LSP. The one file of the server that the client imports. */

export const LANGUAGE_IDS = ['ecs-task-definition', 'ecs-service-definition', 'ecs-cluster'] as const;
export type LanguageId = (typeof LANGUAGE_IDS)[number];

/** `initializationOptions` of the extension; other editors send none, and the server reads the disk itself. */
export interface InitializationOptions {
  /** The client answers {@link READ_FILE} and {@link LIST_FILES}. */
  readonly clientReadsFiles?: boolean;
}

/** Request, server to client: the text of a file that is not open. */
export const READ_FILE = 'stowage/files/read';
export interface ReadFileParams {
  readonly uri: string;
}
export interface ReadFileResult {
  /** Without a byte order mark; null where there is no such file, or none that can be read. */
  readonly text: string | null;
}

/** Request, server to client: the files of all workspace folders that match. */
export const LIST_FILES = 'stowage/files/list';
export interface ListFilesParams {
  /** Glob patterns relative to a workspace folder. */
  readonly include: readonly string[];
  readonly exclude?: string;
}
export interface ListFilesResult {
  readonly uris: readonly string[];
}

/** Request, client to server: which language a JSON text belongs to, by its content. */
export const DETECT = 'stowage/detect';
export interface DetectParams {
  readonly uri: string;
  readonly text: string;
}
export interface DetectResult {
  /** `json`: clearly no ECS definition; null: nothing speaks for or against one, as in a file just begun. */
  readonly languageId: LanguageId | 'json' | null;
}

/** Request, client to server: answers with the `WorkspacePreview`. */
export const PREVIEW = 'stowage/preview';
export interface PreviewParams {
  /**
   * The cluster file to simulate; null: the built-in cluster. Left out, or no cluster file any more: the workspace's first,
   * else the built-in cluster.
   */
  readonly clusterUri?: string | null;
}

/** The simulation of a workspace, and what could not be part of it. */
export type WorkspacePreview = Preview & {
  /** Absent where the built-in cluster was simulated. */
  readonly clusterUri?: string | undefined;
  readonly leftOut: readonly LeftOut[];
};

/** A service whose tasks cannot be simulated, or an entry of the cluster file. */
export interface LeftOut {
  readonly name: string;
  readonly uri: string;
  /** Where it is written: `file:///web/ecs-service-def.json#L3,5`. */
  readonly origin: string;
  /** Half a sentence: `its task definition web:3 is not in the workspace`. */
  readonly reason: string;
}

/**
 * Notification, server to client, without parameters: the preview asked for last is out of date. Sent once after a request, when
 * nothing has changed for a moment; a request whose simulation a change has overtaken ends with the error `ContentModified`.
 */
export const PREVIEW_CHANGED = 'stowage/previewChanged';

/** Request, client to server, without parameters: the cluster files of the workspace, in the order of their URIs. */
export const CLUSTERS = 'stowage/clusters';
export interface ClustersResult {
  readonly clusters: readonly { readonly uri: string; readonly name: string }[];
}

/** Request, client to server, without parameters: the built-in cluster as the text of a cluster file. */
export const BUILT_IN_CLUSTER = 'stowage/builtInCluster';
export interface BuiltInClusterResult {
  readonly text: string;
}
