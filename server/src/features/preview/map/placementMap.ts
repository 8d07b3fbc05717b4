/** A preview as it is drawn: what stands where, and what is said about it. Sizes are ECS's, not yet those of a picture. */
export interface PlacementMap {
  /** `Cluster prod` */
  readonly title: string;
  /** `eu-west-1 · 2 instances · 5 of 6 tasks placed` */
  readonly facts: string;
  /** What is asked beyond how things are, and the moment of a deployment; often empty. */
  readonly caption: string;
  /** How to read the picture. */
  readonly reading: string;
  readonly services: readonly MapService[];
  readonly columns: readonly MapColumn[];
  readonly unplaced: readonly UnplacedTasks[];
}

/** What can be pointed at. */
export interface MapItem {
  /** Unique in the map; what is the same after a change keeps it. */
  readonly key: string;
  /** Where it is written: `file:///web/ecs-service-def.json#L3,5`. */
  readonly origin?: string | undefined;
  /** What is said about it, in lines; the first one is its name. */
  readonly lines: readonly string[];
}

export interface MapService extends MapItem {
  readonly name: string;
  /** `5/6` */
  readonly count: string;
  readonly look: Look;
}

/** How the tasks of a service are told from others: a colour, and where the colours do not suffice a texture. */
export interface Look {
  readonly colour: number;
  /** 0: none. */
  readonly texture: number;
}

/** An Availability Zone; or the tasks on Fargate of which no zone is known. */
export interface MapColumn {
  readonly name: string;
  /** `2 instances · 8 tasks` */
  readonly facts: string;
  readonly instances: readonly MapInstance[];
  /** `and 40 more instances` that are not drawn; often empty. */
  readonly more: string;
  readonly fargate: readonly TaskGroup[];
}

/** A container instance, or several that are alike and hold the same. */
export interface MapInstance extends MapItem {
  /** `i-1`, or `120 × m5.large`. */
  readonly name: string;
  /** How many are alike. */
  readonly count: number;
  /** Beside the name: its type, or its state where that is not ACTIVE. */
  readonly note: string;
  /** It would only launch, or takes no tasks. */
  readonly condition: 'active' | 'would-launch' | 'closed';
  readonly cpuUnits: number;
  readonly memoryMiB: number;
  /** Of each of them. */
  readonly tasks: readonly TaskGroup[];
}

/** Tasks of one service in one place that are alike. */
export interface TaskGroup extends MapItem {
  /** Of the service. */
  readonly name: string;
  readonly look: Look;
  readonly count: number;
  /** Of each task. */
  readonly cpuUnits: number;
  readonly memoryMiB: number;
  /** In the middle of a deployment: which revision of the service that is deployed; `other` for all other services. */
  readonly revision?: Revision | undefined;
}

export type Revision = 'old' | 'new' | 'other';

export interface UnplacedTasks extends TaskGroup {
  readonly reasons: readonly string[];
}
