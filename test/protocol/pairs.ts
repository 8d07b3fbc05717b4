type Json = Readonly<Record<string, unknown>>;

/** A service and the task definition that it runs, in a folder of their own, and what is wrong between them. */
export interface Pair {
  readonly name: string;
  readonly service: Json;
  readonly task: Json;
  /** Other files of the folder, by their name. */
  readonly more?: Readonly<Record<string, string>>;
  /** Rules of the errors and warnings that the service must get. */
  readonly wrong: readonly string[];
}

const ROLE = 'arn:aws:iam::123456789012:role/run';
const app = { name: 'app', image: 'nginx:1.27', portMappings: [{ name: 'http', containerPort: 8080 }] };
const networkConfiguration = { awsvpcConfiguration: { subnets: ['subnet-1', 'subnet-2'] } };
const onFargate = {
  requiresCompatibilities: ['FARGATE'],
  networkMode: 'awsvpc',
  cpu: '512',
  memory: '1024',
  executionRoleArn: ROLE,
  containerDefinitions: [app],
};
const onInstances = { networkMode: 'bridge', containerDefinitions: [{ ...app, memory: 256 }] };
const fargate = { launchType: 'FARGATE', networkConfiguration };
const behind = (containerName: string, containerPort: number) => ({
  healthCheckGracePeriodSeconds: 60,
  loadBalancers: [
    {
      targetGroupArn: 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/app/6d0ecf831eec9f09',
      containerName,
      containerPort,
    },
  ],
});
const connected = (portName: string) => ({
  serviceConnectConfiguration: {
    enabled: true,
    namespace: 'shop',
    services: [{ portName, clientAliases: [{ port: 80 }] }],
  },
});
const registered = (containerName: string) => ({
  serviceRegistries: [
    {
      registryArn: 'arn:aws:servicediscovery:eu-west-1:123456789012:service/srv-1',
      containerName,
      containerPort: 8080,
    },
  ],
});
const constraints = (count: number) => ({
  placementConstraints: Array.from({ length: count }, (_, index) => ({
    type: 'memberOf',
    expression: `not(attribute:rack == r${index})`,
  })),
});

function pair(name: string, service: Json, task: Json, wrong: string[], more: Record<string, string> = {}): Pair {
  const named = { serviceName: name, cluster: 'prod', taskDefinition: name, desiredCount: 2 };
  return { name, service: { ...named, ...service }, task: { family: name, ...task }, wrong, more };
}

export const PAIRS: readonly Pair[] = [
  pair('agrees', { ...fargate, ...behind('app', 8080) }, onFargate, []),
  pair('container-renamed', { ...fargate, ...behind('web', 8080) }, onFargate, ['lb-container-not-in-td']),
  pair('port-moved', { ...fargate, ...behind('app', 80) }, onFargate, ['lb-port-not-in-container']),
  pair('not-for-fargate', fargate, { ...onFargate, requiresCompatibilities: ['EC2'] }, [
    'td-not-compatible-with-launch',
  ]),
  pair('fargate-by-the-service', fargate, { ...onFargate, requiresCompatibilities: undefined, ipcMode: 'task' }, [
    'fargate-unsupported-task-key',
  ]),
  pair('bridge', { launchType: 'EC2', networkConfiguration }, onInstances, ['network-configuration-refused']),
  pair('no-subnets', { launchType: 'FARGATE' }, onFargate, ['network-configuration-required']),
  pair('exec', { ...fargate, enableExecuteCommand: true }, onFargate, ['exec-needs-task-role']),
  pair(
    'exec-read-only',
    { ...fargate, enableExecuteCommand: true },
    { ...onFargate, taskRoleArn: ROLE, containerDefinitions: [{ ...app, readonlyRootFilesystem: true }] },
    ['exec-needs-writable-root'],
  ),
  pair('connect', { ...fargate, ...connected('https') }, onFargate, ['sc-port-name-unknown']),
  pair('connect-without-memory', { launchType: 'EC2', ...connected('http') }, onInstances, ['sc-task-memory-required']),
  pair(
    'volume',
    { ...fargate, volumeConfigurations: [{ name: 'data', managedEBSVolume: { roleArn: ROLE, sizeInGiB: 9 } }] },
    onFargate,
    ['service-volume-unknown'],
  ),
  pair(
    'old-platform',
    { ...fargate, platformVersion: '1.3.0' },
    { ...onFargate, ephemeralStorage: { sizeInGiB: 50 } },
    ['platform-version-too-old'],
  ),
  pair('registry', { launchType: 'EC2', ...registered('web') }, onInstances, ['registry-container-not-in-td']),
  pair('constraints', { launchType: 'EC2', ...constraints(6) }, { ...onInstances, ...constraints(6) }, [
    'placement-constraints-total',
  ]),
  pair(
    'by-arn',
    {
      ...fargate,
      ...behind('web', 8080),
      taskDefinition: 'arn:aws:ecs:eu-west-1:123456789012:task-definition/by-arn:7',
    },
    onFargate,
    ['lb-container-not-in-td'],
  ),
  pair(
    'by-ecspresso',
    { ...fargate, ...behind('web', 8080), serviceName: undefined, cluster: undefined, taskDefinition: undefined },
    onFargate,
    ['lb-container-not-in-td'],
    {
      'ecspresso.yml':
        'cluster: prod\nservice: by-ecspresso\nservice_definition: service-definition.json\ntask_definition: task-definition.json\n',
    },
  ),
  pair('ambiguous', { ...fargate, ...behind('web', 8080) }, onFargate, [], {
    'other-task-definition.json': JSON.stringify({ family: 'ambiguous', ...onFargate }),
  }),
  pair('set-otherwise', { ...fargate, ...behind('web', 8080) }, onFargate, [], {
    'stowage.config.json': '{ "rules": { "lb-container-not-in-td": "off" } }',
  }),
  pair('too-large', { launchType: 'EC2' }, { ...onInstances, containerDefinitions: [{ ...app, memory: 6000 }] }, [
    'service-unplaced',
  ]),
];

export const CLUSTER = {
  clusterName: 'prod',
  region: 'eu-west-1',
  containerInstances: [
    { instanceType: 'm5.large', availabilityZone: 'eu-west-1a', registeredResources: { memory: 7600 } },
  ],
};
