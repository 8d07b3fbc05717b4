import type { WorkspaceEdit } from 'vscode-languageserver-types';
import type { ModeComparison, ServiceModes } from './scheduler/modes/compareModes.ts';
import type {
  FargateTask,
  InstancePreview,
  PlacedTask,
  Preview,
  Rollout,
  SuggestedChange,
} from './scheduler/preview.ts';
import type { Availability } from './scheduler/scaling/availability.ts';
import type { ScaleOut } from './scheduler/scaling/scaleOut.ts';
import type { Rebalancing } from './scheduler/scaling/zoneRebalancing.ts';
import type { Comparison } from './scheduler/whatIf/comparePreviews.ts';
import type { WhatIf } from './scheduler/whatIf/question.ts';

/** What the extension and its language server say to each other beyond LSP. The one file of the server that the client imports. */

/** Languages as the manifest contributes them. */
export const LANGUAGE_IDS = ['ecs-task-definition', 'ecs-service-definition', 'ecs-cluster'] as const;
export type LanguageId = (typeof LANGUAGE_IDS)[number];

/** `initializationOptions` of the `initialize` request. */
export interface InitializationOptions {
  /** The client answers {@link READ_FILE} and {@link LIST_FILES}, as the extension does; else the server reads the disk itself. */
  readonly clientReadsFiles?: boolean;
  /** The section `stowage` of the settings, from clients that are not asked for it by `workspace/configuration`. */
  readonly settings?: unknown;
}

/** Request, server to client: the text of a file that is not open. */
export const READ_FILE = 'stowage/files/read';
export interface ReadFileParams {
  readonly uri: string;
  /** As version control has it, instead of as it is stored. */
  readonly isCommitted?: true;
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

/** Request, client to server: answers with the `PackedPreview`. */
export const PREVIEW = 'stowage/preview';
export interface PreviewParams {
  /**
   * The cluster file to simulate; null: the built-in cluster. Left out, or no cluster file any more: the workspace's first,
   * else the built-in cluster.
   */
  readonly clusterUri?: string | null;
  /** Shows what would be, all of it at once; no file is written. */
  readonly whatIf?: readonly WhatIf[];
  /** Compares with the files as they are stored, or committed, instead of as they stand in the editor; not together with `whatIf`. */
  readonly compareWith?: Version;
  /** As LSP has it: where it is given, `$/progress` tells how many services are placed, once that takes a while. */
  readonly workDoneToken?: string;
}

/** `saved`: as the file is stored. `committed`: as the client's version control has it. */
export type Version = 'saved' | 'committed';

/** The simulation of a workspace, and what could not be part of it. */
export type WorkspacePreview = Preview & {
  /** Absent where the built-in cluster was simulated. */
  readonly clusterUri?: string | undefined;
  readonly leftOut: readonly LeftOut[];
  /** Present where something was asked beyond the plain preview. */
  readonly question?: PreviewQuestion;
};

/** What a preview answers beyond how things are. */
export interface PreviewQuestion {
  /** `What if eu-west-1a is lost`, `Compared with the saved files`. */
  readonly title: string;
  /** Absent where the question is of something that the cluster has not: the preview is then as if nothing was asked. */
  readonly answer?: {
    readonly sentences: readonly string[];
    /** From how things are to what would be; or from the other version to the editor's. */
    readonly comparison: Comparison;
  };
  /** Why there is no answer. */
  readonly failure?: string;
  /** Something of it could be written into the files. */
  readonly isEdit?: true;
}

/** A `WorkspacePreview` as it is sent: tasks that are alike are described once, and counted where they run. */
export type PackedPreview = Omit<WorkspacePreview, 'instances' | 'fargate'> & {
  /** What a `TaskRun` speaks of, by its index; those on Fargate say where they run. */
  readonly tasks: readonly (PlacedTask | FargateTask)[];
  readonly instances: readonly PackedInstance[];
  readonly fargate: { readonly tasks: readonly TaskRun[]; readonly subnets: Preview['fargate']['subnets'] };
};

export type PackedInstance = Omit<InstancePreview, 'tasks'> & { readonly tasks: readonly TaskRun[] };

/** So many tasks in a row that are alike. */
export type TaskRun = readonly [task: number, count: number];

/**
 * Request, client to server: what takes longer to find out about one service, answered with `ServiceDetails`; null where the preview
 * has no such service any more.
 */
export const DETAILS = 'stowage/preview/details';
export interface DetailsParams extends PreviewParams {
  readonly service: ServiceKey;
}

/** A service of a preview: its name, and its origin, whose position may be out of date. */
export interface ServiceKey {
  readonly name: string;
  readonly origin: string;
}

export interface ServiceDetails extends ServiceKey {
  /** How the service as it is written replaces its tasks; absent for standalone tasks. */
  readonly rollout?: Rollout;
  /** The version of the files that runs before the rollout; absent where it needs the same. */
  readonly rolloutFrom?: Version;
  /** Where the cluster file gives a `scalableTarget`. */
  readonly scaling?: ScaleOut;
  readonly availability: Availability;
  readonly rebalancing: Rebalancing;
  readonly modes: ServiceModes;
  /** Each of them alone would place every task that waits. */
  readonly suggestions: readonly Suggestion[];
}

export type Suggestion = SuggestedChange & {
  /** Where it is an edit of a definition or of the cluster file. */
  readonly edit?: WorkspaceEdit;
};

/**
 * Request, client to server: the placement map as a picture, answered with a `MapResult`. A `rollout` is from the version of the files
 * that `compareWith` names, the saved one where it names none.
 */
export const MAP = 'stowage/preview/map';
export interface MapParams extends PreviewParams {
  /** Of the picture, px; it becomes wider where its columns need more. */
  readonly width: number;
  /** A moment of the deployment of a service, instead of how things are. */
  readonly rollout?: { readonly service: ServiceKey; readonly step: number };
}
export interface MapResult {
  /** A file of its own; what can be pointed at has a `data-key`, and a `title` that says what it is. */
  readonly svg: string;
  /** Where what can be pointed at is written, by its key. */
  readonly origins: Readonly<Record<string, string>>;
  /** Those whose deployment can be looked at. */
  readonly services: readonly ServiceKey[];
  /** Absent where no rollout is asked for, or there is no such service any more. */
  readonly rollout?: RolloutMoment;
}

export interface RolloutMoment {
  readonly service: ServiceKey;
  /** 0: before the deployment; the last one where fewer than asked for lead to its end. */
  readonly step: number;
  /** The last one. */
  readonly steps: number;
  /** The moment in a sentence, and the whole deployment. */
  readonly caption: string;
  readonly message: string;
}

/**
 * Request, client to server, with `PreviewParams`: the questions of `whatIf` that are changes of files as an edit; null where none of
 * them is. Nothing is written by the server.
 */
export const WRITE_WHAT_IF = 'stowage/preview/write';
export type { WorkspaceEdit };

/** Request, client to server, with `PreviewParams`: plain EC2, ECS on EC2 or Fargate? Answered with a `ModeComparison`. */
export const MODES = 'stowage/preview/modes';
export type { ModeComparison, WhatIf };

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

/** Request, client to server, without parameters: the cluster files of the workspace, those high up in the folders first. */
export const CLUSTERS = 'stowage/clusters';
export interface ClustersResult {
  readonly clusters: readonly { readonly uri: string; readonly name: string }[];
}

/** Request, client to server, without parameters: the built-in cluster as the text of a cluster file. */
export const BUILT_IN_CLUSTER = 'stowage/builtInCluster';
export interface BuiltInClusterResult {
  readonly text: string;
}
