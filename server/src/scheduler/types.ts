/**
 * What the simulation takes: plain data, known values only. Whoever builds it from documents decides what a placeholder is
 * assumed to be and says so in `assumptions`. Names are ECS's; CPU in CPU units (1024 = 1 vCPU), memory in MiB.
 */

export type Cluster = {
  name: string;
  region: string;
  /** True for the built-in cluster that stands in where the workspace has no cluster file. */
  isDefault: boolean;
  containerInstances: ContainerInstance[];
  /** `FARGATE` and `FARGATE_SPOT` always exist and are not listed here. */
  capacityProviders: CapacityProvider[];
  defaultCapacityProviderStrategy: CapacityProviderStrategyItem[];
  subnets: Subnet[];
  awsvpcTrunking: boolean;
  /** Sentences shown with the result. */
  assumptions: string[];
  prices?: PriceOverrides;
};

/** One entry of a cluster file: `count` equal container instances, or a single one with its own id. */
export type ContainerInstance = InstanceShape & {
  /** Without one, instances are called `i-1`, `i-2`, … in the order of the file. */
  id?: string;
  /** Opaque: leads a view back to the entry in the cluster file. */
  origin?: string;
  count: number;
  availabilityZone: string;
  status: 'ACTIVE' | 'DRAINING' | 'REGISTERING' | 'REGISTRATION_FAILED' | 'DEREGISTERING' | 'INACTIVE';
  agentConnected: boolean;
  launchType: 'EC2' | 'EXTERNAL';
  capacityProvider?: string;
  agentVersion?: string;
  /** ISO 8601. */
  registeredAt?: string;
};

/** What instances of one making have in common, launched already or not. */
export type InstanceShape = {
  /** An EC2 instance type; one that `facts/instanceTypes.ts` does not know needs `registeredResources`. */
  instanceType?: string;
  /** Replaces what the type would register. */
  registeredResources?: { cpuUnits?: number; memoryMiB?: number; gpus?: number; enis?: number };
  /** `ECS_RESERVED_MEMORY`, taken off the estimate of an instance type's memory. */
  ecsReservedMemoryMiB?: number;
  /** `ECS_RESERVED_PORTS` and `ECS_RESERVED_PORTS_UDP`: replace the agent's own list. */
  reservedPorts?: PortBinding[];
  /** LINUX, WINDOWS_SERVER_2022_CORE, …; absent = LINUX. */
  osFamily?: string;
  cpuArchitecture?: CpuArchitecture;
  /** Custom attributes and overrides of built-in ones; null = an attribute without a value. */
  attributes?: Record<string, string | null>;
};

export type CpuArchitecture = 'X86_64' | 'ARM64';

export type Subnet = { subnetId: string; availabilityZone: string; availableIpAddressCount: number };

export type CapacityProvider = AutoScalingGroupProvider | ManagedInstancesProvider;

export type AutoScalingGroupProvider = {
  kind: 'AUTO_SCALING_GROUP';
  name: string;
  origin?: string;
  autoScalingGroup: InstanceShape & {
    /** Further types of a mixed group; managed scaling counts a task only if it fits the smallest of all. */
    otherInstanceTypes?: string[];
    minSize: number;
    maxSize: number;
    desiredCapacity: number;
    availabilityZones: string[];
  };
  managedScaling: ManagedScaling;
};

export type ManagedScaling = {
  status: 'ENABLED' | 'DISABLED';
  /** Per cent, 1–100; default 100. */
  targetCapacity?: number;
  minimumScalingStepSize?: number;
  maximumScalingStepSize?: number;
};

export type ManagedInstancesProvider = {
  kind: 'MANAGED_INSTANCES';
  name: string;
  origin?: string;
  availabilityZones: string[];
  /** Exact types or wildcards such as `c6i.*`; empty = general purpose. */
  allowedInstanceTypes: string[];
  excludedInstanceTypes: string[];
};

export type CapacityProviderStrategyItem = { capacityProvider: string; base: number; weight: number };

export type PortBinding = { hostPort: number; protocol: 'tcp' | 'udp' };

/** What one task of a task definition asks for. */
export type TaskNeed = {
  family: string;
  /** As shown to people: `web`, `web:7` or a file's name. */
  taskDefinition: string;
  cpuUnits: number;
  /** Reserved, MiB: task-level `memory`, else the sum of `memoryReservation` or `memory`. */
  memoryMiB: number;
  /** Fixed host ports only (bridge, host); under awsvpc none. */
  hostPorts: PortBinding[];
  /** How many ports the agent chooses (bridge without `hostPort`, `containerPortRange`). */
  dynamicHostPorts: number;
  /** networkMode awsvpc. */
  needsEni: boolean;
  gpus: number;
  cpuArchitecture?: CpuArchitecture;
  /** LINUX, WINDOWS_SERVER_2022_CORE, … */
  osFamily?: string;
  /** What else the instance must have; no `value` = any. */
  requiredAttributes: { name: string; value?: string }[];
  placementConstraints: PlacementConstraint[];
  /** GiB ordered for Fargate; absent = the 20 included. */
  ephemeralStorageGiB?: number;
};

export type PlacementConstraint = { type: 'distinctInstance' } | { type: 'memberOf'; expression: string };

export type PlacementStrategy =
  | { type: 'random' }
  /** `instanceId`, `host` or `attribute:NAME`. */
  | { type: 'spread'; field: string }
  | { type: 'binpack'; field: 'cpu' | 'memory' };

/** A service, or standalone tasks of one task definition, to be placed. */
export type ServiceToPlace = {
  /** Opaque: leads a view back to the definition. */
  origin: string;
  kind: 'service' | 'standalone';
  name: string;
  /** Task group; absent = `service:NAME`, `family:FAMILY` for standalone tasks. */
  group?: string;
  task: TaskNeed;
  /** Ignored for DAEMON. */
  desiredCount: number;
  schedulingStrategy: 'REPLICA' | 'DAEMON';
  /** Exclusive with a strategy; with neither, the cluster's default strategy applies, else EC2. */
  launchType?: 'EC2' | 'FARGATE' | 'EXTERNAL';
  capacityProviderStrategy: CapacityProviderStrategyItem[];
  placementStrategy: PlacementStrategy[];
  placementConstraints: PlacementConstraint[];
  /** Subnet ids of `awsvpcConfiguration`; empty = not known, all of the cluster's. */
  subnets: string[];
  assignPublicIp: boolean;
  deployment: Deployment;
  availabilityZoneRebalancing?: 'ENABLED' | 'DISABLED';
  scalableTarget?: { minCapacity: number; maxCapacity: number };
  load?: Load;
  /** Sentences shown with the result. */
  assumptions: string[];
};

/** How a new revision replaces the old one. */
export type Deployment = {
  controller: 'ECS' | 'CODE_DEPLOY' | 'EXTERNAL';
  strategy: 'ROLLING' | 'BLUE_GREEN' | 'LINEAR' | 'CANARY';
  /** Per cent; REPLICA defaults to 100 and 200, DAEMON to 0 and 100. */
  minimumHealthyPercent: number;
  maximumPercent: number;
  /** LINEAR: `stepPercent`, default 10. */
  stepPercent?: number;
  /** CANARY: `canaryPercent`, default 5. */
  canaryPercent?: number;
};

export type Load = {
  pattern: 'steady' | 'bursty' | 'batch' | 'unknown';
  averageCount?: number;
  hoursPerMonth?: number;
};

/** USD; each one replaces a published price. */
export type PriceOverrides = {
  /** Day of the list, such as `2026-11-24`. */
  asOf?: string;
  /** Linux on x86. */
  fargateVcpuHour?: number;
  fargateGbHour?: number;
  fargateArm?: { vcpuHour?: number; gbHour?: number };
  fargateWindows?: { vcpuHour?: number; gbHour?: number };
  /** 0–1, off the price of Fargate. */
  fargateSpotDiscount?: number;
  ephemeralStorageGbHour?: number;
  publicIpv4Hour?: number;
  /** Per instance type. */
  instanceHour?: Record<string, number>;
  /** 0–1, off the on-demand price of instances, for reserved instances or Savings Plans. */
  instanceDiscount?: number;
  /** Managed Instances' fee per instance-hour, by type or `default`. */
  managedInstancesFeeHour?: Record<string, number>;
};

export type SimulationOptions = {
  /** For `random`; the same seed gives the same placements. */
  seed?: number;
  /** Asked now and then; true ends the simulation without a result. */
  shouldStop?: () => boolean;
};
