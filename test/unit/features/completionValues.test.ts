import { describe, expect, test } from 'vitest';
import { accepted, CLUSTER, labels, offered, SERVICE, type Surroundings } from './cursor.ts';

/** Labels with the words beside them. */
const described = async (text: string, surroundings?: Surroundings): Promise<string[]> =>
  (await offered(text, surroundings)).map(({ label, detail }) => (detail ? `${label} ${detail}` : label));

describe('Fargate sizes', () => {
  test('memory that goes with the CPU', async () => {
    expect(await described('{ "requiresCompatibilities": ["FARGATE"], "cpu": "512", "memory": | }')).toEqual([
      '"1024" 1 GiB',
      '"2048" 2 GiB',
      '"3072" 3 GiB',
      '"4096" 4 GiB',
    ]);
    expect(await described('{ "cpu": "32 vCPU", "memory": "|" }')).toEqual([
      '"61440" 60 GiB',
      '"122880" 120 GiB',
      '"249856" 244 GiB',
    ]);
  });

  test('CPU that goes with the memory first', async () => {
    expect(await described('{ "requiresCompatibilities": ["FARGATE"], "cpu": |, "memory": "2 GB" }')).toEqual([
      '"256" 0.25 vCPU',
      '"512" 0.5 vCPU',
      '"1024" 1 vCPU',
      '"2048" 2 vCPU, not with 2 GiB',
      '"4096" 4 vCPU, not with 2 GiB',
      '"8192" 8 vCPU, not with 2 GiB',
      '"16384" 16 vCPU, not with 2 GiB',
      '"32768" 32 vCPU, not with 2 GiB',
    ]);
  });

  test('above another key whose comma is not there yet', async () => {
    const text = '{\n  "cpu": |\n  "memory": "4096"\n}';
    expect((await described(text)).slice(0, 2)).toEqual(['"512" 0.5 vCPU', '"1024" 1 vCPU']);
    expect(await accepted(text, '"512"')).toBe('{\n  "cpu": "512",\n  "memory": "4096"\n}');
  });

  test('nothing is ruled out on EC2, nor by a template', async () => {
    for (const text of [
      '{ "requiresCompatibilities": ["EC2"], "cpu": |, "memory": "300" }',
      '{ "requiresCompatibilities": ["FARGATE"], "cpu": |, "memory": "${MEMORY}" }',
    ])
      expect((await described(text)).slice(0, 2)).toEqual(['"256" 0.25 vCPU', '"512" 0.5 vCPU']);
  });

  test('for Windows only those that it has', async () => {
    const windows = '"runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }';
    expect(await labels(`{ "requiresCompatibilities": ["FARGATE"], ${windows}, "cpu": | }`)).toEqual([
      '"1024"',
      '"2048"',
      '"4096"',
    ]);
  });

  test('say what goes with them', async () => {
    expect((await offered('{ "cpu": | }'))[0]!.documentation).toEqual({
      kind: 'markdown',
      value: 'Memory on Fargate, MiB: 512, 1024 or 2048.',
    });
    expect((await offered('{ "memory": | }'))[2]!.documentation).toEqual({
      kind: 'markdown',
      value: 'CPU units on Fargate: 256, 512 or 1024.',
    });
  });
});

describe('names within a task definition', () => {
  const task = (container: string, rest = '') =>
    `{ "containerDefinitions": [{ "name": "web", ${container} }, { "name": "db", "image": "postgres:16" }, { "name": "cache" }] ${rest} }`;

  test.each([
    ['"dependsOn": [{ "containerName": | }]', ['"db" postgres:16', '"cache"']],
    ['"dependsOn": [{ "containerName": "db" }, { "containerName": "|" }]', ['"cache"']],
    ['"links": [|]', ['"db" postgres:16', '"cache"']],
    ['"links": ["db:database", "|"]', ['"cache"']],
    ['"volumesFrom": [{ "sourceContainer": "|" }]', ['"db" postgres:16', '"cache"']],
  ])('%s', async (container, expected) => {
    expect(await described(task(container))).toEqual(expected);
  });

  test('proxyConfiguration may name any container', async () => {
    expect(await labels(task('"image": "x"', ', "proxyConfiguration": { "containerName": | }'))).toEqual([
      '"web"',
      '"db"',
      '"cache"',
    ]);
  });

  test('in a bare array of container definitions', async () => {
    expect(await labels('[{ "name": "a", "image": "x", "links": ["|"] }, { "name": "b", "image": "y" }]')).toEqual([
      '"b"',
    ]);
  });

  test('volumes, with what they are', async () => {
    const volumes = `"volumes": [
      { "name": "a" },
      { "name": "b", "host": { "sourcePath": "/data" } },
      { "name": "c", "efsVolumeConfiguration": { "fileSystemId": "fs-1" } },
      { "name": "d", "dockerVolumeConfiguration": {} },
      { "name": "e", "configuredAtLaunch": true },
      { "name": "\${F}" }
    ]`;
    expect(await described(task('"mountPoints": [{ "sourceVolume": "|" }]', `, ${volumes}`))).toEqual([
      '"a" bind mount',
      '"b" /data',
      '"c" EFS',
      '"d" Docker volume',
      '"e" configured at launch',
    ]);
  });

  test('a condition that can never come true comes last', async () => {
    expect(await described(task('"dependsOn": [{ "containerName": "db", "condition": | }]'))).toEqual([
      '"START"',
      '"COMPLETE"',
      '"SUCCESS"',
      '"HEALTHY" db has no healthCheck',
    ]);
  });

  test('the log group is named after the family', async () => {
    const log = '"logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-group": | } }';
    expect(await described(task(log, ', "family": "shop"'))).toEqual(['"/ecs/shop" named after the family']);
    expect(await labels(task(log))).toEqual(['"/ecs/app"']);
  });
});

describe('host ports', () => {
  const task = (mode: string) =>
    `{ ${mode} "containerDefinitions": [{ "portMappings": [{ "containerPort": 8080, "hostPort": | }] }] }`;
  test.each([
    ['"networkMode": "awsvpc",', ['8080 the container port']],
    ['"networkMode": "host",', ['8080 the container port']],
    ['"networkMode": "bridge",', ['0 a free port for each task, 32768–60999', '8080 the container port']],
    ['', ['0 a free port for each task, 32768–60999', '8080 the container port']],
  ])('with %s', async (mode, expected) => {
    expect(await described(task(mode))).toEqual(expected);
  });
});

describe('what does not go with the launch type or the network mode comes last', () => {
  const fargate = '"requiresCompatibilities": ["FARGATE"]';

  test('network modes', async () => {
    expect(await described(`{ ${fargate}, "networkMode": | }`)).toEqual([
      '"awsvpc"',
      '"bridge" not on FARGATE',
      '"host" not on FARGATE',
      '"none" not on FARGATE',
    ]);
    expect(await labels('{ "requiresCompatibilities": ["EXTERNAL"], "networkMode": | }')).toEqual([
      '"bridge"',
      '"host"',
      '"none"',
      '"awsvpc"',
    ]);
  });

  test('log drivers', async () => {
    const text = `{ ${fargate}, "containerDefinitions": [{ "logConfiguration": { "logDriver": "|" } }] }`;
    expect((await described(text)).slice(0, 4)).toEqual([
      '"awslogs"',
      '"splunk"',
      '"awsfirelens"',
      '"json-file" not on FARGATE',
    ]);
  });

  test('keys', async () => {
    const found = await described(`{ ${fargate}, "containerDefinitions": [{ "name": "a", | }] }`);
    expect(found[0]).toBe('image');
    expect(found.slice(-9)).toEqual([
      'pseudoTerminal',
      'privileged not on FARGATE',
      'dockerSecurityOptions not on FARGATE',
      'links not on FARGATE',
      'hostname not under awsvpc',
      'extraHosts not on FARGATE',
      'dnsServers not on FARGATE',
      'dnsSearchDomains not on FARGATE',
      'disableNetworking not on FARGATE',
    ]);
  });

  test('capabilities', async () => {
    const text = `{ ${fargate}, "containerDefinitions": [{ "linuxParameters": { "capabilities": { "add": [|] } } }] }`;
    expect((await described(text)).slice(0, 2)).toEqual(['"SYS_PTRACE"', '"ALL" not on FARGATE']);
  });

  test('fields of a placement strategy', async () => {
    expect(
      await described('{ "serviceName": "a", "placementStrategy": [{ "type": "binpack", "field": | }] }', SERVICE),
    ).toEqual([
      '"memory"',
      '"cpu"',
      '"attribute:ecs.availability-zone" not with binpack',
      '"instanceId" not with binpack',
      '"attribute:ecs.instance-type" not with binpack',
    ]);
  });
});

test('a list of plain values offers none of them twice', async () => {
  expect(await labels('{ "requiresCompatibilities": ["EC2", "|"] }')).toEqual([
    '"FARGATE"',
    '"MANAGED_INSTANCES"',
    '"EXTERNAL"',
  ]);
});

describe('options of a log driver', () => {
  const options = (text: string) =>
    `{ "containerDefinitions": [{ "logConfiguration": { "logDriver": "awslogs", "options": { ${text} } } }] }`;

  test('keys, with their documentation', async () => {
    const items = await offered(options('"awslogs-group": "/ecs/a", |'));
    expect(items.map(({ label }) => label)).toEqual([
      'awslogs-region',
      'awslogs-stream-prefix',
      'awslogs-create-group',
      'awslogs-datetime-format',
      'awslogs-multiline-pattern',
      'mode',
      'max-buffer-size',
    ]);
    expect(items[0]!.documentation).toEqual({
      kind: 'markdown',
      value: expect.stringContaining('Region of the log group; need not be that of the task.'),
    });
  });

  test('Regions', async () => {
    const found = await described(options('"awslogs-region": "|"'));
    expect(found[0]).toBe('"us-east-1" US East (N. Virginia)');
    expect(found).toContain('"eu-central-1" Europe (Frankfurt)');
  });
});

describe('names from other files', () => {
  const files = {
    'file:///project/web/task.json': `{ "family": "web", "requiresCompatibilities": ["EC2"],
      "volumes": [{ "name": "data", "configuredAtLaunch": true }, { "name": "tmp", "configuredAtLaunch": false }],
      "containerDefinitions": [
      { "name": "app", "image": "app:1", "portMappings": [{ "containerPort": 8080, "name": "http", "appProtocol": "http" }] },
      { "name": "proxy", "image": "nginx:1", "portMappings": [{ "containerPort": 80 }] }] }`,
    'file:///project/jobs/task.json': '{ "family": "jobs", "containerDefinitions": [] }',
    'file:///project/prod.ecs-cluster.json': `{ "clusterName": "prod", "capacityProviders": [{ "name": "general" }] }`,
    'file:///project/package.json': '{ "name": "web" }',
  };
  const service = (text: string) =>
    described(`{ "serviceName": "web", "taskDefinition": "web:3", ${text} }`, { ...SERVICE, files });

  test.each([
    ['"loadBalancers": [{ "containerName": | }]', ['"app" app:1', '"proxy" nginx:1']],
    ['"loadBalancers": [{ "containerName": "app", "containerPort": | }]', ['8080 app http']],
    ['"loadBalancers": [{ "containerPort": | }]', ['8080 app http', '80 proxy']],
    ['"serviceRegistries": [{ "containerName": "proxy", "containerPort": | }]', ['80 proxy']],
    ['"serviceConnectConfiguration": { "enabled": true, "services": [{ "portName": "|" }] }', ['"http" 8080 http']],
    ['"volumeConfigurations": [{ "name": | }]', ['"data" configured at launch', '"tmp" not configured at launch']],
    ['"cluster": |', ['"prod" project/prod.ecs-cluster.json']],
    [
      '"capacityProviderStrategy": [{ "capacityProvider": | }]',
      ['"FARGATE" Fargate', '"FARGATE_SPOT" Fargate, interruptible', '"general" cluster prod'],
    ],
    [
      '"launchType": |',
      [
        '"EC2"',
        '"FARGATE" the task definition is for EC2',
        '"EXTERNAL" the task definition is for EC2',
        '"MANAGED_INSTANCES" the task definition is for EC2',
      ],
    ],
  ])('%s', async (text, expected) => {
    expect(await service(text)).toEqual(expected);
  });

  test('the families of the workspace', async () => {
    const surroundings = { ...SERVICE, uri: 'file:///project/web/service-definition.json', files };
    expect(await described('{ "serviceName": "web", "taskDefinition": | }', surroundings)).toEqual([
      '"web" web/task.json',
      '"jobs" jobs/task.json',
    ]);
  });

  test('subnets, roles and the like that other definitions have', async () => {
    const others = {
      'file:///project/api/service.json': `{ "serviceName": "api", "networkConfiguration": { "awsvpcConfiguration": {
        "subnets": ["subnet-b", "subnet-a", "$SUBNET"], "securityGroups": ["sg-1"] } } }`,
      'file:///project/ecs-cluster.json': '{ "subnets": [{ "subnetId": "subnet-a" }, { "subnetId": "subnet-c" }] }',
      'file:///project/api/task.json':
        '{ "family": "api", "executionRoleArn": "arn:aws:iam::123456789012:role/run", "containerDefinitions": [] }',
    };
    const network = (text: string) =>
      `{ "serviceName": "a", "networkConfiguration": { "awsvpcConfiguration": { ${text} } } }`;
    expect(await described(network('"subnets": ["subnet-c", "|"]'), { ...SERVICE, files: others })).toEqual([
      '"subnet-b" api/service.json',
      '"subnet-a" api/service.json',
    ]);
    expect(await described(network('"securityGroups": [|]'), { ...SERVICE, files: others })).toEqual([
      '"sg-1" api/service.json',
    ]);
    expect(await described('{ "family": "b", "executionRoleArn": | }', { files: others })).toEqual([
      '"arn:aws:iam::123456789012:role/run" api/task.json',
    ]);
    expect(await labels(network('"securityGroups": [|]'), SERVICE)).toEqual(['"sg-0123456789abcdef0"']);
  });

  test('without a task definition the examples of the schema remain', async () => {
    expect(await labels('{ "serviceName": "a", "loadBalancers": [{ "containerName": | }] }', SERVICE)).toEqual([
      '"web"',
      '"nginx"',
    ]);
  });

  test('a cluster names files, zones, instance types and its own capacity providers', async () => {
    const withService = {
      ...CLUSTER,
      uri: 'file:///project/clusters/a.ecs-cluster.json',
      files: { ...files, 'file:///project/my%20web/service.json': '{ "serviceName": "web", "taskDefinition": "web" }' },
    };
    expect(await labels('{ "services": [|] }', withService)).toEqual(['"../my web/service.json"']);
    expect(await labels('{ "tasks": [{ "definition": | }] }', withService)).toEqual([
      '"../jobs/task.json"',
      '"../web/task.json"',
    ]);
    expect(
      await labels('{ "region": "eu-west-1", "containerInstances": [{ "availabilityZone": "|" }] }', CLUSTER),
    ).toEqual(['"eu-west-1a"', '"eu-west-1b"', '"eu-west-1c"']);
    const types = await described('{ "containerInstances": [{ "instanceType": | }] }', CLUSTER);
    expect(types).toContain('"m5.large" 2 vCPU, 8 GiB');
    expect(types).toContain('"g4dn.12xlarge" 48 vCPU, 192 GiB, 4 GPUs');
    expect(types).toContain('"m7g.large" 2 vCPU, 8 GiB, ARM64');
    const own =
      '{ "capacityProviders": [{ "name": "own" }], "defaultCapacityProviderStrategy": [{ "capacityProvider": | }] }';
    expect(await labels(own, CLUSTER)).toEqual(['"FARGATE"', '"FARGATE_SPOT"', '"own"']);
  });
});
