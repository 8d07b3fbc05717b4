import type {
  Cluster,
  ContainerInstance,
  PortBinding,
  ServiceToPlace,
  TaskNeed,
} from '../../../server/src/scheduler/types.ts';

/**
 * One container instance as a line: `i-1 eu-west-1a 2048/7680`, id, zone, then registered CPU units / MiB or an instance type.
 * Behind it, in any order: `gpus=1`, `enis=2`, `arm64`, `windows`, `draining`, `disconnected`, `external`, `of=PROVIDER`,
 * and `name=value` or `name` for attributes.
 */
export function drawnInstance(line: string): ContainerInstance {
  const [id = '', availabilityZone = '', resources = '', ...words] = line.split(/\s+/);
  const [cpuUnits, memoryMiB] = resources.split('/').map(Number);
  const instance: ContainerInstance = {
    id,
    availabilityZone,
    count: 1,
    status: 'ACTIVE',
    agentConnected: true,
    launchType: 'EC2',
    ...(resources.includes('.') ? { instanceType: resources } : {}),
  };
  const stated = resources.includes('.') ? {} : { cpuUnits: cpuUnits ?? 0, memoryMiB: memoryMiB ?? 0 };
  const attributes: Record<string, string | null> = {};
  for (const word of words) {
    const [name = '', value] = word.split('=');
    if (name === 'gpus' || name === 'enis') Object.assign(stated, { [name]: Number(value) });
    else if (name === 'of') Object.assign(instance, { capacityProvider: value });
    else if (name === 'arm64') Object.assign(instance, { cpuArchitecture: 'ARM64' });
    else if (name === 'x86_64') Object.assign(instance, { cpuArchitecture: 'X86_64' });
    else if (name === 'windows') Object.assign(instance, { osFamily: 'WINDOWS_SERVER_2022_CORE' });
    else if (name === 'draining') Object.assign(instance, { status: 'DRAINING' });
    else if (name === 'disconnected') Object.assign(instance, { agentConnected: false });
    else if (name === 'external') Object.assign(instance, { launchType: 'EXTERNAL' });
    else attributes[name] = value ?? null;
  }
  return { ...instance, attributes, ...(Object.keys(stated).length > 0 ? { registeredResources: stated } : {}) };
}

/** A service in few words; whatever is left out is nothing, or what ECS defaults to. */
export type DrawnService = Partial<Omit<ServiceToPlace, 'task' | 'deployment'>> & {
  cpu?: number;
  memory?: number;
  /** `80/tcp` */
  hostPorts?: string[];
  dynamicHostPorts?: number;
  awsvpc?: boolean;
  deployment?: Partial<ServiceToPlace['deployment']>;
  task?: Partial<TaskNeed>;
};

export function drawnService(drawn: DrawnService): ServiceToPlace {
  const {
    cpu = 0,
    memory = 0,
    hostPorts = [],
    dynamicHostPorts = 0,
    awsvpc = false,
    task,
    deployment,
    ...service
  } = drawn;
  const name = service.name ?? 'web';
  const isDaemon = service.schedulingStrategy === 'DAEMON';
  return {
    origin: name,
    kind: 'service',
    name,
    task: {
      family: name,
      taskDefinition: name,
      cpuUnits: cpu,
      memoryMiB: memory,
      hostPorts: hostPorts.map(drawnPort),
      dynamicHostPorts,
      needsEni: awsvpc,
      gpus: 0,
      requiredAttributes: [],
      placementConstraints: [],
      ...task,
    },
    desiredCount: 1,
    schedulingStrategy: 'REPLICA',
    capacityProviderStrategy: [],
    placementStrategy: [],
    placementConstraints: [],
    subnets: [],
    assignPublicIp: false,
    deployment: {
      controller: 'ECS',
      strategy: 'ROLLING',
      minimumHealthyPercent: isDaemon ? 0 : 100,
      maximumPercent: isDaemon ? 100 : 200,
      ...deployment,
    },
    assumptions: [],
    ...service,
  };
}

function drawnPort(text: string): PortBinding {
  const [port, protocol] = text.split('/');
  return { hostPort: Number(port), protocol: protocol === 'udp' ? 'udp' : 'tcp' };
}

export function drawnCluster(instances: readonly string[], more: Partial<Cluster> = {}): Cluster {
  return {
    name: 'test',
    region: 'eu-west-1',
    isDefault: false,
    containerInstances: instances.map(drawnInstance),
    capacityProviders: [],
    defaultCapacityProviderStrategy: [],
    subnets: [],
    awsvpcTrunking: false,
    assumptions: [],
    ...more,
  };
}
