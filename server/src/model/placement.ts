/** Where the tasks of a service, or those that a cluster file lists, land on a cluster of the workspace: only what is certain. */
export interface Placement {
  /** Name of the service, or family of the tasks. */
  readonly name: string;
  readonly isService: boolean;
  readonly cluster: string;
  readonly desiredCount: number;
  readonly pending: number;
  /** Of those that are placed, how many fit only if the AMI leaves enough memory. */
  readonly dependsOnAmi: number;
  /** Why some are pending. */
  readonly reasons: readonly PlacementReason[];
}

export interface PlacementReason {
  /** As ECS spells it: `RESOURCE:MEMORY`. */
  readonly code: string;
  readonly message: string;
  /** Only the AMI decides: it may fit after all. */
  readonly dependsOnAmi: boolean;
  /** Host ports that are taken: `80/tcp`. */
  readonly ports: readonly string[];
}

/** Only the AMI decides whether the pending tasks fit. */
export const isDoubtful = ({
  reasons,
}: {
  readonly reasons: readonly { readonly dependsOnAmi?: boolean }[];
}): boolean => reasons.length > 0 && reasons.every(({ dependsOnAmi }) => dependsOnAmi);
