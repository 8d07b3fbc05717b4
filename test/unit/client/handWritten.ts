import type { WorkspacePreview } from '../../../server/src/protocol.ts';

const web = {
  service: 'web',
  origin: 'file:///shop/web/ecs-service-def.json#L1,1',
  taskDefinition: 'web',
  cpu: 256,
  memory: 512,
  hostPorts: [],
};
const cache = {
  service: 'cache',
  origin: 'file:///shop/cache/ecs-service-def.json#L1,1',
  taskDefinition: 'redis:3',
  cpu: 512,
  memory: 1024,
  hostPorts: ['6379/tcp'],
};

/** A preview with one of everything. */
export const handWritten: WorkspacePreview = {
  cluster: 'prod',
  region: 'eu-west-1',
  isDefaultCluster: false,
  clusterUri: 'file:///shop/prod.ecs-cluster.json',
  availabilityZones: [
    { availabilityZone: 'eu-west-1a', instances: 2, tasks: 8 },
    { availabilityZone: 'eu-west-1b', instances: 2, tasks: 2 },
    { availabilityZone: 'eu-west-1c', instances: 0, tasks: 0 },
  ],
  services: [
    {
      ...{ origin: web.origin, kind: 'service', name: 'web', taskDefinition: 'web', schedulingStrategy: 'REPLICA' },
      ...{ cpu: 256, memory: 512 },
      ...{ desiredCount: 8, placed: 8, pending: 0, capacityProviders: { EC2: 6, FARGATE: 2 } },
      ...{ availabilityZones: { 'eu-west-1a': 7, 'eu-west-1b': 1 }, dependsOnAmi: 1, reasons: [] },
    },
    {
      ...{ origin: cache.origin, kind: 'service', name: 'cache', taskDefinition: 'redis:3' },
      ...{
        cpu: 512,
        memory: 1024,
        schedulingStrategy: 'REPLICA',
        desiredCount: 4,
        placed: 2,
        pending: 2,
        capacityProviders: { EC2: 2 },
      },
      ...{ availabilityZones: { 'eu-west-1a': 1, 'eu-west-1b': 1 }, dependsOnAmi: 0 },
      reasons: [
        {
          code: 'RESOURCE:PORTS',
          instances: 2,
          nearest: { instance: 'i-1', missing: { ports: ['6379/tcp'] } },
          message: '2 container instances have a needed host port taken: 6379/tcp on i-1.',
        },
        { code: 'CAPACITY_PROVIDER', instances: 0, message: 'The cluster has no capacity provider spare.' },
      ],
    },
    {
      ...{ origin: 'file:///shop/batch/task-definition.json#L1,1', kind: 'standalone', name: 'batch' },
      ...{ taskDefinition: 'batch', schedulingStrategy: 'REPLICA', cpu: 1024, memory: 2048 },
      ...{ desiredCount: 0, placed: 0, pending: 0 },
      ...{ capacityProviders: {}, availabilityZones: {}, dependsOnAmi: 0, reasons: [] },
    },
  ],
  instances: [
    {
      ...{ id: 'i-1', origin: 'file:///shop/prod.ecs-cluster.json#L5,5', instanceType: 'm5.large' },
      ...{ availabilityZone: 'eu-west-1a', status: 'ACTIVE', agentConnected: true, memoryIsEstimated: true },
      ...{ registered: { cpu: 2048, memory: 7618 }, remaining: { cpu: 256, memory: 4034 } },
      ...{ gpus: { registered: 0, remaining: 0 }, enis: { registered: 2, remaining: 1 }, hostPorts: ['6379/tcp'] },
      tasks: [web, web, web, web, { ...web, dependsOnAmi: true }, cache],
    },
    {
      ...{ id: 'general-1', instanceType: 'g4dn.xlarge', capacityProvider: 'general', availabilityZone: 'eu-west-1a' },
      ...{ status: 'WOULD_LAUNCH', agentConnected: true, memoryIsEstimated: false },
      ...{ registered: { cpu: 4096, memory: 15000 }, remaining: { cpu: 4096, memory: 15000 } },
      ...{ gpus: { registered: 1, remaining: 1 }, hostPorts: [], tasks: [] },
    },
    {
      ...{ id: 'i-2', origin: 'file:///shop/prod.ecs-cluster.json#L6,5', instanceType: 'm5.large' },
      ...{ availabilityZone: 'eu-west-1b', status: 'DRAINING', agentConnected: true, memoryIsEstimated: true },
      ...{ registered: { cpu: 2048, memory: 7618 }, remaining: { cpu: 2048, memory: 7618 } },
      ...{ gpus: { registered: 0, remaining: 0 }, hostPorts: [], tasks: [] },
    },
    {
      ...{ id: 'i-2', origin: 'file:///shop/prod.ecs-cluster.json#L7,5', instanceType: 'custom' },
      ...{ availabilityZone: 'eu-west-1b', status: 'ACTIVE', agentConnected: true, memoryIsEstimated: false },
      ...{ registered: { cpu: 1024, memory: 2048 }, remaining: { cpu: 256, memory: 512 } },
      ...{ gpus: { registered: 0, remaining: 0 }, hostPorts: ['80/tcp', '443/tcp', '6379/tcp', '8080/tcp'] },
      tasks: [web, cache],
    },
  ],
  capacityProviders: [{ name: 'general', instances: 0, wouldLaunch: 1, maximum: 6 }],
  fargate: {
    tasks: [
      { ...web, capacityProvider: 'FARGATE', availabilityZone: 'eu-west-1a', subnetId: 'subnet-0a' },
      { ...web, capacityProvider: 'FARGATE_SPOT' },
    ],
    subnets: [{ subnetId: 'subnet-0a', availabilityZone: 'eu-west-1a', availableIpAddressCount: 251, remaining: 250 }],
  },
  cost: {
    ...{
      currency: 'USD',
      pricesAsOf: '2026-06',
      hoursPerMonth: 730,
      instancesOnDemandPerMonth: 1204.5,
      instancesPerMonth: 1204.5,
      fargatePerMonth: 18.02,
    },
    ...{ totalPerMonth: 1222.52, idleShare: 0.625, unpriced: ['custom'] },
    services: [{ name: 'web', origin: web.origin, perMonth: 420.5 }],
  },
  assumptions: ['web: its CPU is not known, assumed 256.'],
  leftOut: [
    {
      name: 'search',
      uri: 'file:///shop/search/ecs-service-def.json',
      origin: 'file:///shop/search/ecs-service-def.json#L1,1',
      reason: 'its task definition search:7 is not in the workspace',
    },
  ],
};
