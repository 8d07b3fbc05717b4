/**
 * Which launch type takes which parameter, on Linux and on Windows. Managed Instances run Linux only.
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/managed-instances-tasks-services.html
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html
 */
export const PLATFORMS = [
  'FARGATE',
  'FARGATE Windows',
  'MANAGED_INSTANCES',
  'EXTERNAL',
  'EXTERNAL Windows',
  'EC2',
  'EC2 Windows',
] as const;

export type Platform = (typeof PLATFORMS)[number];

/**
 * `no`: refused, or documented as unsupported. `ignored`: taken and without effect. `required`: cannot be left out.
 * `unknown`: AWS's pages are silent, or contradict each other.
 */
export type Support = 'yes' | 'no' | 'ignored' | 'required' | 'unknown';

type Row = readonly [
  fargate: Support,
  fargateWindows: Support,
  managedInstances: Support,
  external: Support,
  externalWindows: Support,
  ec2: Support,
  ec2Windows: Support,
];

/**
 * `Shape.key`, or `Shape.key=value` where the value decides. What is not listed works everywhere. A parameter may depend
 * on the network mode as well: `NETWORK_MODES_OF_PARAMETERS`.
 */
const TABLE: Readonly<Record<string, Row>> = {
  'TaskDefinition.cpu': ['required', 'required', 'yes', 'yes', 'ignored', 'yes', 'ignored'],
  'TaskDefinition.memory': ['required', 'required', 'yes', 'yes', 'ignored', 'yes', 'ignored'],
  'TaskDefinition.pidMode=host': ['no', 'no', 'yes', 'yes', 'no', 'yes', 'no'],
  'TaskDefinition.pidMode=task': ['yes', 'no', 'yes', 'yes', 'no', 'yes', 'no'],
  'TaskDefinition.ipcMode': ['no', 'no', 'no', 'yes', 'no', 'yes', 'no'],
  'TaskDefinition.proxyConfiguration': ['yes', 'no', 'no', 'no', 'no', 'yes', 'no'],
  'TaskDefinition.placementConstraints': ['no', 'no', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'TaskDefinition.ephemeralStorage': ['yes', 'unknown', 'no', 'ignored', 'ignored', 'ignored', 'ignored'],
  'TaskDefinition.inferenceAccelerators': ['no', 'no', 'no', 'no', 'no', 'no', 'no'], // withdrawn on 2023-04-15
  'TaskDefinition.enableFaultInjection': ['yes', 'no', 'unknown', 'yes', 'no', 'yes', 'no'],

  'ContainerDefinition.links': ['no', 'no', 'no', 'yes', 'no', 'yes', 'no'],
  'ContainerDefinition.hostname': ['yes', 'yes', 'no', 'yes', 'yes', 'yes', 'yes'],
  'ContainerDefinition.extraHosts': ['no', 'no', 'no', 'yes', 'no', 'yes', 'no'],
  'ContainerDefinition.dnsServers': ['no', 'no', 'no', 'yes', 'no', 'yes', 'no'],
  'ContainerDefinition.dnsSearchDomains': ['no', 'no', 'no', 'yes', 'no', 'yes', 'no'],
  'ContainerDefinition.disableNetworking': ['no', 'no', 'no', 'yes', 'no', 'yes', 'no'],
  'ContainerDefinition.privileged': ['no', 'no', 'yes', 'yes', 'no', 'yes', 'no'],
  'ContainerDefinition.dockerSecurityOptions': ['no', 'no', 'no', 'yes', 'yes', 'yes', 'yes'],
  // the API reference calls `user` unsupported on Windows, Security Hub (ECS.21) demands one there
  'ContainerDefinition.user': ['yes', 'unknown', 'yes', 'yes', 'unknown', 'yes', 'unknown'],
  'ContainerDefinition.readonlyRootFilesystem': ['yes', 'no', 'yes', 'yes', 'no', 'yes', 'no'],
  'ContainerDefinition.ulimits': ['yes', 'no', 'yes', 'yes', 'no', 'yes', 'no'],
  'ContainerDefinition.systemControls': ['yes', 'no', 'yes', 'yes', 'no', 'yes', 'no'],
  'ContainerDefinition.linuxParameters': ['yes', 'no', 'yes', 'yes', 'no', 'yes', 'no'],
  'PortMapping.containerPortRange': ['yes', 'yes', 'yes', 'yes', 'unknown', 'yes', 'yes'],

  'LinuxParameters.capabilities': ['yes', 'no', 'yes', 'yes', 'no', 'yes', 'no'], // Fargate adds SYS_PTRACE only
  'LinuxParameters.devices': ['no', 'no', 'yes', 'yes', 'no', 'yes', 'no'],
  'LinuxParameters.initProcessEnabled': ['yes', 'no', 'yes', 'yes', 'no', 'yes', 'no'],
  'LinuxParameters.sharedMemorySize': ['no', 'no', 'no', 'yes', 'no', 'yes', 'no'],
  'LinuxParameters.maxSwap': ['no', 'no', 'no', 'yes', 'no', 'yes', 'no'],
  'LinuxParameters.swappiness': ['no', 'no', 'no', 'yes', 'no', 'yes', 'no'],
  'LinuxParameters.tmpfs': ['yes', 'no', 'yes', 'yes', 'no', 'yes', 'no'], // Fargate, Managed Instances: since 2026-01-06
  'ResourceRequirement.type=GPU': ['no', 'no', 'yes', 'yes', 'no', 'yes', 'no'],
  'ResourceRequirement.sharingStrategy': ['no', 'no', 'yes', 'no', 'no', 'yes', 'no'],

  'Volume.dockerVolumeConfiguration': ['no', 'no', 'no', 'yes', 'yes', 'yes', 'yes'], // Windows: driver `local` only
  'Volume.efsVolumeConfiguration': ['yes', 'no', 'yes', 'no', 'no', 'yes', 'no'],
  'Volume.fsxWindowsFileServerVolumeConfiguration': ['no', 'no', 'no', 'no', 'yes', 'no', 'yes'],
  'Volume.s3filesVolumeConfiguration': ['yes', 'unknown', 'yes', 'unknown', 'unknown', 'no', 'no'],
  'HostVolumeProperties.sourcePath': ['no', 'no', 'no', 'yes', 'yes', 'yes', 'yes'],

  'LogConfiguration.logDriver=awslogs': ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'LogConfiguration.logDriver=splunk': ['yes', 'unknown', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'LogConfiguration.logDriver=awsfirelens': ['yes', 'no', 'yes', 'yes', 'no', 'yes', 'no'],
  'LogConfiguration.logDriver=json-file': ['no', 'no', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'LogConfiguration.logDriver=fluentd': ['no', 'no', 'no', 'yes', 'yes', 'yes', 'yes'],
  'LogConfiguration.logDriver=gelf': ['no', 'no', 'no', 'yes', 'yes', 'yes', 'yes'],
  'LogConfiguration.logDriver=journald': ['no', 'no', 'no', 'yes', 'yes', 'yes', 'yes'],
  'LogConfiguration.logDriver=syslog': ['no', 'no', 'no', 'yes', 'yes', 'yes', 'yes'],
};

/** Every parameter of the table. */
export const LISTED_PARAMETERS: readonly string[] = Object.keys(TABLE);

const LISTED_KEYS = new Map<string, string[]>();
for (const parameter of LISTED_PARAMETERS) {
  const [shape, key] = parameter.split(/[.=]/) as [string, string];
  const keys = LISTED_KEYS.get(shape) ?? [];
  if (!keys.includes(key)) LISTED_KEYS.set(shape, [...keys, key]);
}

/** Keys of a shape about which the table has something to say; `LogConfiguration` → `logDriver`. */
export const listedKeys = (shape: string): readonly string[] => LISTED_KEYS.get(shape) ?? [];

/**
 * Whether a launch type takes a parameter.
 * @param parameter `Shape.key` or `Shape.key=value`, such as `ContainerDefinition.links`
 */
export const supportOf = (parameter: string, platform: Platform): Support =>
  TABLE[parameter]?.[PLATFORMS.indexOf(platform)] ?? 'yes';

/** The listed values of a key that a launch type takes; `LogConfiguration.logDriver` on FARGATE → awslogs, splunk, … */
export const supportedValues = (key: string, platform: Platform): string[] =>
  LISTED_PARAMETERS.filter(
    (parameter) => parameter.startsWith(`${key}=`) && supportOf(parameter, platform) !== 'no',
  ).map((parameter) => parameter.slice(key.length + 1));
