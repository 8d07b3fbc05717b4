import type { WorkspacePreview } from '../../../../server/src/protocol.ts';

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
  /** Asked for when it is opened. */
  readonly children?: () => readonly Row[];
}

/** A codicon and the id of a theme colour. */
export interface Icon {
  readonly codicon: string;
  readonly color?: string;
}

export type Instance = WorkspacePreview['instances'][number];
export type Service = WorkspacePreview['services'][number];
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
