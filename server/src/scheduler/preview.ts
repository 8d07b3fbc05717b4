/**
 * The result of a simulation, and the JSON that `stowage preview --format json` prints: field names are a public interface.
 * CPU in CPU units, memory in MiB, money in USD. Nothing but types, so that the client may import it.
 */

export type Preview = {
  /** The cluster's name. */
  cluster: string;
  region: string;
  /** No cluster file: the built-in cluster. */
  isDefaultCluster: boolean;
  /** Every zone that holds instances or subnets, by name. */
  availabilityZones: ZonePreview[];
  services: ServicePreview[];
  instances: InstancePreview[];
  capacityProviders: CapacityProviderPreview[];
  fargate: FargatePreview;
  cost: CostPreview;
  /** Sentences: what the definitions leave open and what was taken for it. */
  assumptions: string[];
};

export type ZonePreview = { availabilityZone: string; instances: number; tasks: number };

export type ServicePreview = {
  origin: string;
  kind: 'service' | 'standalone';
  name: string;
  taskDefinition: string;
  schedulingStrategy: 'REPLICA' | 'DAEMON';
  /** What one task reserves. */
  cpu: number;
  memory: number;
  /** DAEMON: the instances that qualify. */
  desiredCount: number;
  placed: number;
  pending: number;
  /** Tasks placed per capacity provider, or per launch type where no strategy applies: { "FARGATE": 4 }. */
  capacityProviders: Record<string, number>;
  /** Tasks placed per Availability Zone. */
  availabilityZones: Record<string, number>;
  /** Of the placed ones, those that fit only if the AMI leaves enough memory: an estimate, neither yes nor no. */
  dependsOnAmi: number;
  /** Why the pending ones are pending; empty where none is. */
  reasons: Reason[];
};

/**
 * ECS's own codes as RunTask's `failures[].reason` spells them; then three of EC2's and ours, for what ECS reports without a code:
 * a subnet without free addresses, no instance at all, a size that Fargate has not, a strategy that cannot be used, ECS's limit.
 */
export type ReasonCode =
  | 'RESOURCE:CPU'
  | 'RESOURCE:MEMORY'
  | 'RESOURCE:GPU'
  | 'RESOURCE:PORTS'
  | 'RESOURCE:ENI'
  | 'ATTRIBUTE'
  | 'AGENT'
  | 'DRAINING'
  | 'INACTIVE'
  | 'MemberOf placement constraint unsatisfied.'
  | 'DistinctInstance placement constraint unsatisfied.'
  | 'InsufficientFreeAddressesInSubnet'
  | 'NO_CONTAINER_INSTANCES'
  | 'FARGATE_SIZE'
  | 'CAPACITY_PROVIDER'
  | 'SERVICE_QUOTA';

export type Reason = {
  code: ReasonCode;
  /** How many instances were refused with this code; one without room for several resources counts under each. */
  instances: number;
  /** The refused instance that lacks least. */
  nearest?: { instance: string; missing: Missing };
  /** Only the AMI decides: some instance's type may register enough memory. Never an error. */
  dependsOnAmi?: true;
  message: string;
};

/** What one more task would need beyond what is there. */
export type Missing = {
  cpuUnits?: number;
  memoryMiB?: number;
  gpus?: number;
  enis?: number;
  /** Taken already: `80/tcp`. */
  ports?: string[];
  /** `ecs.cpu-architecture arm64`. */
  attributes?: string[];
  /** The constraint that is not met. */
  expression?: string;
};

/** A smallest change that alone would place every pending task of a service. */
export type SuggestedChange =
  | { change: 'memory'; memoryMiB: number; message: string }
  | { change: 'cpu'; cpuUnits: number; message: string }
  /** `hostPort` 0 or none instead of fixed ones. */
  | { change: 'dynamicHostPort'; ports: string[]; message: string }
  | {
      change: 'addInstance';
      instanceType: string;
      availabilityZone: string;
      count: number;
      /** The entry of the cluster file of which there must be more; absent = the type alone will do. */
      origin?: string;
      message: string;
    }
  | { change: 'maxSize'; capacityProvider: string; maxSize: number; message: string }
  | { change: 'awsvpcTrunking'; message: string }
  | { change: 'desiredCount'; desiredCount: number; message: string };

export type InstancePreview = {
  id: string;
  origin?: string;
  /** `custom` where only its resources are known. */
  instanceType: string;
  availabilityZone: string;
  capacityProvider?: string;
  /** WOULD_LAUNCH: not there yet; its Auto Scaling group or Managed Instances would start it. */
  status: 'ACTIVE' | 'DRAINING' | 'REGISTERING' | 'REGISTRATION_FAILED' | 'DEREGISTERING' | 'INACTIVE' | 'WOULD_LAUNCH';
  agentConnected: boolean;
  registered: { cpu: number; memory: number };
  remaining: { cpu: number; memory: number };
  /** True where `registered.memory` is the type's estimate, not stated. */
  memoryIsEstimated: boolean;
  gpus: { registered: number; remaining: number };
  /** For awsvpc tasks; absent where the limit is not known. */
  enis?: { registered: number; remaining: number };
  /** Fixed host ports taken by tasks, `80/tcp`, in order. */
  hostPorts: string[];
  /** Equal tasks are one shared object, listed as often as they run. */
  tasks: PlacedTask[];
};

export type PlacedTask = {
  service: string;
  origin: string;
  taskDefinition: string;
  cpu: number;
  memory: number;
  hostPorts: string[];
  /** Fits only if the AMI leaves enough memory. */
  dependsOnAmi?: true;
  /** In the middle of a deployment only: of the revision that is deployed. */
  isNewRevision?: true;
};

export type CapacityProviderPreview = {
  name: string;
  origin?: string;
  /** Instances before placement, those that would launch, and the most there may be. */
  instances: number;
  wouldLaunch: number;
  maximum: number;
};

export type FargatePreview = {
  /** Equal tasks are one shared object, listed as often as they run. */
  tasks: FargateTask[];
  subnets: { subnetId: string; availabilityZone: string; availableIpAddressCount: number; remaining: number }[];
};

export type FargateTask = PlacedTask & {
  capacityProvider: 'FARGATE' | 'FARGATE_SPOT';
  /** Absent where no subnet is known. */
  availabilityZone?: string;
  subnetId?: string;
};

export type CostPreview = {
  currency: 'USD';
  /** Month of the price list. */
  pricesAsOf: string;
  hoursPerMonth: number;
  /** Container instances, paid for whether used or idle, less the discount that is stated; those that would launch included. */
  instancesPerMonth: number;
  /** The same without any discount. */
  instancesOnDemandPerMonth: number;
  fargatePerMonth: number;
  totalPerMonth: number;
  /** Share of the instances' CPU and memory that no task reserves, 0–1: the smaller of both. */
  idleShare: number;
  /** Instance types without a price: not in the sums. */
  unpriced: string[];
  /** What each service's tasks cost: their share of the instances they run on, idle room included, and Fargate. */
  services: { origin: string; name: string; perMonth: number }[];
};

/** How the tasks of a new revision replace those of the old one. */
export type Rollout = {
  origin: string;
  service: string;
  /** Tasks of both revisions stay between these; running ones at least, running and starting ones at most. */
  lower: number;
  upper: number;
  /** UNFINISHED: not followed to its end. NOT_SIMULATED: the deployment controller is EXTERNAL. */
  result: 'COMPLETED' | 'STUCK' | 'UNFINISHED' | 'NOT_SIMULATED';
  waves: RolloutWave[];
  /** Fewest tasks that served at any time, and most that ran. */
  lowestHealthy: number;
  peakTasks: number;
  /** The most CPU units and MiB that tasks of both revisions reserved at any time. */
  peakCapacity: { cpu: number; memory: number };
  /** Instances started for the deployment alone. */
  wouldLaunch: number;
  /** Where it ends without completing. */
  stuck?: { wave: number; message: string; reasons: Reason[] };
  /** Per cent of traffic after each shift; blue/green, linear and canary only. */
  traffic?: number[];
  /** The whole in one sentence. */
  message: string;
};

/** New tasks start; when they are healthy, old ones stop. */
export type RolloutWave = {
  started: TaskMoves;
  stopped: TaskMoves;
  /** Tasks of each revision afterwards; all of them serve. */
  old: number;
  new: number;
};

export type TaskMoves = {
  tasks: number;
  /** By instance id. */
  instances: Record<string, number>;
  /** On Fargate, by zone; `?` where no subnet is known. */
  fargate: Record<string, number>;
};
