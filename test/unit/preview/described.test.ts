import { describe, expect, test } from 'vitest';
import { clusterChoices } from '../../../server/src/features/preview/clusterFiles.ts';
import { preview } from '../../../server/src/features/preview/preview.ts';
import { previewInput } from '../../../server/src/features/preview/previewInput.ts';
import { workspaceOf } from '../client/workspaceOf.ts';

const ACCOUNT = 'arn:aws:ecs:eu-west-1:123456789012';

const instance = (id: string, zone: string, more: object = {}) => ({
  containerInstanceArn: `${ACCOUNT}:container-instance/prod/${id}`,
  ec2InstanceId: `i-0123456789abcde${id}`,
  capacityProviderName: 'general',
  version: 7,
  versionInfo: { agentVersion: '1.89.2', agentHash: '2d8c7ea0', dockerVersion: 'DockerVersion: 25.0.8' },
  remainingResources: [{ name: 'CPU', type: 'INTEGER', doubleValue: 0, longValue: 0, integerValue: 512 }],
  registeredResources: [
    { name: 'CPU', type: 'INTEGER', doubleValue: 0, longValue: 0, integerValue: 2048 },
    { name: 'MEMORY', type: 'INTEGER', doubleValue: 0, longValue: 0, integerValue: 7764 },
    { name: 'PORTS', type: 'STRINGSET', doubleValue: 0, longValue: 0, integerValue: 0, stringSetValue: ['22', '2375'] },
    { name: 'PORTS_UDP', type: 'STRINGSET', doubleValue: 0, longValue: 0, integerValue: 0, stringSetValue: [] },
    { name: 'GPU', type: 'STRINGSET', doubleValue: 0, longValue: 0, integerValue: 0, stringSetValue: ['GPU-1'] },
  ],
  status: 'ACTIVE',
  agentConnected: true,
  runningTasksCount: 3,
  attributes: [
    { name: 'ecs.availability-zone', value: zone },
    { name: 'ecs.instance-type', value: 'm5.large' },
    { name: 'ecs.cpu-architecture', value: 'x86_64' },
    { name: 'ecs.os-family', value: 'LINUX' },
    { name: 'com.amazonaws.ecs.capability.docker-remote-api.1.19' },
  ],
  registeredAt: '2026-11-02T10:11:12.123000+01:00',
  attachments: [],
  tags: [],
  ...more,
});

const instances = {
  containerInstances: [
    instance('1', 'eu-west-1a'),
    instance('2', 'eu-west-1b', { status: 'DRAINING', registeredAt: 1793610672.5 }),
    instance('3', 'eu-west-1b', { containerInstanceArn: `${ACCOUNT}:container-instance/other/3` }),
  ],
  failures: [],
};
const clusters = {
  clusters: [
    { clusterArn: `${ACCOUNT}:cluster/other`, clusterName: 'other', status: 'ACTIVE', capacityProviders: [] },
    {
      clusterArn: `${ACCOUNT}:cluster/prod`,
      clusterName: 'prod',
      status: 'ACTIVE',
      registeredContainerInstancesCount: 2,
      statistics: [],
      settings: [],
      capacityProviders: ['FARGATE', 'general'],
      defaultCapacityProviderStrategy: [{ capacityProvider: 'general', weight: 1, base: 0 }],
    },
  ],
  failures: [],
};
const providers = {
  capacityProviders: [
    { capacityProviderArn: `${ACCOUNT}:capacity-provider/FARGATE`, name: 'FARGATE', status: 'ACTIVE', tags: [] },
    {
      capacityProviderArn: `${ACCOUNT}:capacity-provider/general`,
      name: 'general',
      status: 'ACTIVE',
      autoScalingGroupProvider: {
        autoScalingGroupArn:
          'arn:aws:autoscaling:eu-west-1:123456789012:autoScalingGroup:1:autoScalingGroupName/general',
        managedScaling: { status: 'ENABLED', targetCapacity: 90, minimumScalingStepSize: 1 },
        managedTerminationProtection: 'DISABLED',
        managedDraining: 'ENABLED',
      },
      tags: [],
    },
    { capacityProviderArn: `${ACCOUNT}:capacity-provider/spare`, name: 'spare', status: 'ACTIVE', tags: [] },
  ],
};

describe('output of the AWS CLI, exactly as it is saved', () => {
  const workspace = workspaceOf({
    'aws/capacity-providers.json': providers,
    'aws/clusters.json': clusters,
    'aws/instances.json': instances,
  });
  const { cluster, source } = previewInput(workspace, undefined);

  test('the files of one folder are one cluster, chosen by the first of them', () => {
    expect(clusterChoices(workspace)).toEqual([{ uri: 'file:///shop/aws/capacity-providers.json', name: 'prod' }]);
    expect(source?.documents.map(({ uri }) => uri)).toEqual([
      'file:///shop/aws/capacity-providers.json',
      'file:///shop/aws/clusters.json',
      'file:///shop/aws/instances.json',
    ]);
    expect(previewInput(workspace, 'file:///shop/aws/instances.json').source).toEqual(source);
  });

  test('instances are what they registered', () => {
    expect(cluster.containerInstances).toHaveLength(2);
    expect(cluster.containerInstances[0]).toEqual({
      id: 'i-0123456789abcde1',
      origin: 'file:///shop/aws/instances.json#L3,5',
      count: 1,
      instanceType: 'm5.large',
      registeredResources: { cpuUnits: 2048, memoryMiB: 7764, gpus: 1 },
      reservedPorts: [
        { hostPort: 22, protocol: 'tcp' },
        { hostPort: 2375, protocol: 'tcp' },
      ],
      osFamily: 'LINUX',
      cpuArchitecture: 'X86_64',
      attributes: {
        'ecs.availability-zone': 'eu-west-1a',
        'ecs.instance-type': 'm5.large',
        'ecs.cpu-architecture': 'x86_64',
        'ecs.os-family': 'LINUX',
        'com.amazonaws.ecs.capability.docker-remote-api.1.19': null,
      },
      availabilityZone: 'eu-west-1a',
      status: 'ACTIVE',
      agentConnected: true,
      launchType: 'EC2',
      capacityProvider: 'general',
      agentVersion: '1.89.2',
      registeredAt: '2026-11-02T10:11:12.123000+01:00',
    });
    expect(cluster.containerInstances[1]).toMatchObject({
      status: 'DRAINING',
      registeredAt: '2026-11-02T09:11:12.500Z',
    });
  });

  test('name, Region and default strategy are those of the instances’ cluster', () => {
    expect(cluster).toMatchObject({
      name: 'prod',
      region: 'eu-west-1',
      defaultCapacityProviderStrategy: [{ capacityProvider: 'general', weight: 1, base: 0 }],
    });
  });

  test('its capacity providers are those that the cluster lists, no larger than they are', () => {
    expect(cluster.capacityProviders).toEqual([
      {
        kind: 'AUTO_SCALING_GROUP',
        name: 'general',
        origin: 'file:///shop/aws/capacity-providers.json#L11,15',
        autoScalingGroup: {
          instanceType: 'm5.large',
          registeredResources: { cpuUnits: 2048, memoryMiB: 7764, gpus: 1 },
          reservedPorts: [
            { hostPort: 22, protocol: 'tcp' },
            { hostPort: 2375, protocol: 'tcp' },
          ],
          osFamily: 'LINUX',
          cpuArchitecture: 'X86_64',
          attributes: {
            'ecs.instance-type': 'm5.large',
            'ecs.cpu-architecture': 'x86_64',
            'ecs.os-family': 'LINUX',
            'com.amazonaws.ecs.capability.docker-remote-api.1.19': null,
          },
          minSize: 0,
          maxSize: 2,
          desiredCapacity: 2,
          availabilityZones: ['eu-west-1a', 'eu-west-1b'],
        },
        managedScaling: { status: 'ENABLED', targetCapacity: 90, minimumScalingStepSize: 1 },
      },
    ]);
  });

  test('what is taken for granted is said', () => {
    expect(cluster.assumptions).toEqual([
      'Tasks that already run on the described instances are left out; only registered resources are taken.',
      'How far general may grow is not part of the output; it is taken to stay as it is.',
      'Described instances of other clusters than prod are left out: 1.',
    ]);
  });

  test('instances alone are a cluster', () => {
    const alone = previewInput(workspaceOf({ 'instances.json': instances }), undefined).cluster;
    expect(alone).toMatchObject({ name: 'prod', region: 'eu-west-1', defaultCapacityProviderStrategy: [] });
    expect(alone.capacityProviders.map(({ name }) => name)).toEqual(['general']);
  });

  test('a trunk interface says that trunking is on', () => {
    const attributes = [{ name: 'ecs.awsvpc-trunk-id', value: 'eni-1' }];
    const trunked = workspaceOf({ 'i.json': { containerInstances: [instance('1', 'eu-west-1a', { attributes })] } });
    expect(previewInput(trunked, undefined).cluster.awsvpcTrunking).toBe(true);
  });

  test('without instances it says so', () => {
    const { cluster: empty } = previewInput(workspaceOf({ 'c.json': clusters }), undefined);
    expect([empty.name, empty.region, empty.assumptions[0]]).toEqual([
      'other',
      'eu-west-1',
      'No output of describe-container-instances is beside the description of the cluster: it has no instances.',
    ]);
  });

  test('describe-task-definition: what the task requires is held against what instances have', () => {
    const taskOf = (...names: string[]) => ({
      taskDefinition: {
        taskDefinitionArn: `${ACCOUNT}:task-definition/web:7`,
        containerDefinitions: [{ name: 'web', image: 'web:1', memory: 256, cpu: 0, essential: true }],
        family: 'web',
        revision: 7,
        status: 'ACTIVE',
        requiresAttributes: names.map((name) => ({ name })),
        compatibilities: ['EC2'],
      },
      tags: [],
    });
    const service = {
      services: [
        { serviceName: 'web', desiredCount: 1, launchType: 'EC2', taskDefinition: `${ACCOUNT}:task-definition/web:7` },
      ],
    };
    const placed = (...names: string[]) =>
      preview(
        workspaceOf({ 'instances.json': instances, 'services.json': service, 'task.json': taskOf(...names) }),
      ).services.map(({ placed: count, reasons }) => [count, ...reasons.map(({ message }) => message)]);
    expect(placed('com.amazonaws.ecs.capability.docker-remote-api.1.19')).toEqual([[1]]);
    expect(placed('com.amazonaws.ecs.capability.ecr-auth')).toEqual([
      [
        0,
        '1 container instance has not all required attributes; i-0123456789abcde1 comes nearest and lacks com.amazonaws.ecs.capability.ecr-auth.',
        '1 container instance is draining and takes no new tasks.',
      ],
    ]);
  });

  test('a group that stays as it is tells so where it would have to grow', () => {
    const provided = { capacityProviderStrategy: [{ capacityProvider: 'general', weight: 1 }] };
    const stack = { name: 'stack', value: 'prod' };
    const { services } = preview(
      workspaceOf({
        'instances.json': {
          containerInstances: [
            instance('1', 'eu-west-1a', { attributes: [...instance('1', 'eu-west-1a').attributes, stack] }),
          ],
        },
        'providers.json': providers,
        'service.json': {
          serviceName: 'web',
          taskDefinition: 'web',
          desiredCount: 3,
          placementConstraints: [{ type: 'memberOf', expression: 'attribute:stack == prod' }],
          ...provided,
        },
        'task.json': { family: 'web', containerDefinitions: [{ name: 'web', image: 'web:1', memory: 3000 }] },
      }),
    );
    expect([services[0]!.placed, services[0]!.reasons.map(({ message }) => message)]).toEqual([
      2,
      [
        '1 container instance has too little memory left; i-0123456789abcde1 comes nearest and lacks 1236 MiB.',
        'Capacity provider general has 1 container instance and is at its maximum.',
      ],
    ]);
  });

  test('describe-services: every service of the output is placed, those of another cluster are left out', () => {
    const service = (name: string, cluster: string) => ({
      serviceArn: `${ACCOUNT}:service/${cluster}/${name}`,
      serviceName: name,
      clusterArn: `${ACCOUNT}:cluster/${cluster}`,
      status: 'ACTIVE',
      desiredCount: 2,
      launchType: 'EC2',
      taskDefinition: `${ACCOUNT}:task-definition/web:7`,
    });
    const { services, leftOut } = previewInput(
      workspaceOf({
        'instances.json': instances,
        'services.json': { services: [service('web', 'prod'), service('admin', 'prod'), service('x', 'other')] },
        'web.json': { family: 'web', containerDefinitions: [{ name: 'web', image: 'web:1', memory: 256 }] },
      }),
      undefined,
    );
    expect(services.map(({ name, kind, desiredCount }) => [name, kind, desiredCount])).toEqual([
      ['web', 'service', 2],
      ['admin', 'service', 2],
    ]);
    expect(leftOut.map(({ name, reason }) => [name, reason])).toEqual([['x', 'it runs on the cluster other']]);
  });
});
