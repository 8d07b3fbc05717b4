import type { ServiceDetails, Suggestion, WorkspacePreview } from '../../../../server/src/protocol.ts';

/** One line of the tree as plain data. */
export interface Row {
  /** Unique in the tree; what is the same after a refresh keeps it, and with it expansion and selection. */
  readonly id: string;
  /** Which menus it gets: `cluster.builtIn`, `instance`, `service`, ... */
  readonly kind: string;
  readonly label: string;
  readonly description?: string;
  /** Markdown. */
  readonly tooltip?: string;
  readonly icon?: Icon;
  /** Where it is written: `file:///web/ecs-service-def.json#L3,5`. */
  readonly origin?: string | undefined;
  /** What a screen reader says, where label and description would be read badly. */
  readonly spoken?: string;
  /** Open the first time it is seen. */
  readonly isExpanded?: boolean;
  /** What its actions are about. */
  readonly subject?: Subject;
  /** Asked for when it is opened. */
  readonly children?: () => readonly Row[] | Promise<readonly Row[]>;
}

export type Subject =
  | { readonly kind: 'service'; readonly name: string; readonly desiredCount: number }
  | { readonly kind: 'instance'; readonly id: string }
  | { readonly kind: 'zone'; readonly availabilityZone: string }
  | { readonly kind: 'suggestion'; readonly edit: WorkspaceEdit };

type WorkspaceEdit = NonNullable<Suggestion['edit']>;

/** A codicon and the id of a theme colour. */
export interface Icon {
  readonly codicon: string;
  readonly color?: string;
}

export type Instance = WorkspacePreview['instances'][number];
export type Service = WorkspacePreview['services'][number];
export type Rollout = NonNullable<ServiceDetails['rollout']>;
export type Reason = Service['reasons'][number];
export type FargateTask = WorkspacePreview['fargate']['tasks'][number];
/** On an instance or on Fargate. */
export type Task = Instance['tasks'][number];

export const GREEN = 'charts.green';
export const YELLOW = 'charts.yellow';
export const RED = 'charts.red';
export const BLUE = 'charts.blue';
export const GREY = 'disabledForeground';

/** A row with more below it than this is closed at first. */
export const OPEN_AT_MOST = 20;
