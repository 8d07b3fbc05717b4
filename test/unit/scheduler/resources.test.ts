import { describe, expect, test } from 'vitest';
import { placement, previewOf } from './placement.ts';

const MEMBER_OF = 'MemberOf placement constraint unsatisfied.';
const DISTINCT = 'DistinctInstance placement constraint unsatisfied.';

describe('CPU and memory', () => {
  placement('one task of 1000 units on an instance of 1024', {
    instances: ['i-1 a 1024/2048'],
    service: { desiredCount: 2, cpu: 1000, memory: 100 },
    placed: { 'i-1': 1 },
    pending: 1,
    reasons: { 'RESOURCE:CPU': 1 },
  });
  placement('one task of 1000 MiB on an instance that registers 1024', {
    instances: ['i-1 a 4096/1024'],
    service: { desiredCount: 2, cpu: 100, memory: 1000 },
    placed: { 'i-1': 1 },
    pending: 1,
    reasons: { 'RESOURCE:MEMORY': 1 },
  });
  placement('a task without CPU is not refused by a full instance', {
    instances: ['i-1 a 1024/4096'],
    before: [{ cpu: 1024, memory: 1 }],
    service: { desiredCount: 3, memory: 512 },
    placed: { 'i-1': 3 },
  });
  placement('two tasks of 3992 fit a registered 7985', {
    instances: ['i-1 a 2048/7985'],
    service: { desiredCount: 2, memory: 3992 },
    placed: { 'i-1': 2 },
  });
  placement('two tasks of 3993 do not', {
    instances: ['i-1 a 2048/7985'],
    service: { desiredCount: 2, memory: 3993 },
    placed: { 'i-1': 1 },
    pending: 1,
    reasons: { 'RESOURCE:MEMORY': 1 },
  });
  placement('a task of the nominal size fits on no Linux instance', {
    instances: ['i-1 a m4.large'],
    service: { memory: 8192 },
    pending: 1,
    reasons: { 'RESOURCE:MEMORY': 1 },
  });
  placement('an instance that lacks two resources counts under both', {
    instances: ['i-1 a 1024/1024', 'i-2 a 4096/1024'],
    service: { cpu: 2048, memory: 2048 },
    pending: 1,
    reasons: { 'RESOURCE:CPU': 1, 'RESOURCE:MEMORY': 2 },
  });
});

describe('an estimated memory has three answers', () => {
  const memoryOf = (memory: number) => previewOf({ instances: ['i-1 a m6i.large'], service: { memory } }).services[0]!;
  test('up to 92.5 % of nominal it fits', () => {
    expect(memoryOf(7577)).toMatchObject({ placed: 1, dependsOnAmi: 0 });
  });
  test('up to the estimate it is placed, but depends on the AMI', () => {
    expect(memoryOf(7578)).toMatchObject({ placed: 1, dependsOnAmi: 1 });
    expect(memoryOf(7782)).toMatchObject({ placed: 1, dependsOnAmi: 1 });
  });
  test('above the estimate it is pending, and depends on the AMI', () => {
    expect(memoryOf(7783).reasons).toEqual([
      {
        code: 'RESOURCE:MEMORY',
        instances: 1,
        nearest: { instance: 'i-1', missing: { memoryMiB: 1 } },
        dependsOnAmi: true,
        message:
          '1 container instance has too little memory left; i-1 comes nearest and lacks 1 MiB. Whether it fits depends on the AMI; registeredResources would tell.',
      },
    ]);
  });
  test('above 98.5 % it never fits', () => {
    expect(memoryOf(8069).reasons[0]!.dependsOnAmi).toBe(true);
    expect(memoryOf(8070).reasons[0]).toEqual({
      code: 'RESOURCE:MEMORY',
      instances: 1,
      nearest: { instance: 'i-1', missing: { memoryMiB: 288 } },
      message: '1 container instance has too little memory left; i-1 comes nearest and lacks 288 MiB.',
    });
  });
});

describe('host ports', () => {
  placement('a fixed host port allows one task an instance', {
    instances: ['i-1 eu-west-1a 2048/7680', 'i-2 eu-west-1b 2048/7680'],
    service: { desiredCount: 3, cpu: 256, memory: 512, hostPorts: ['80/tcp'] },
    placed: { 'i-1': 1, 'i-2': 1 },
    pending: 1,
    reasons: { 'RESOURCE:PORTS': 2 },
  });
  placement('tcp and udp do not collide', {
    instances: ['i-1 a 2048/7680'],
    before: [{ hostPorts: ['53/udp'] }],
    service: { hostPorts: ['53/tcp'] },
    placed: { 'i-1': 1 },
  });
  for (const port of ['22/tcp', '2375/tcp', '2376/tcp', '51678/tcp', '51679/tcp']) {
    placement(`${port} is the agent's or the system's on Linux`, {
      instances: ['i-1 a 2048/7680'],
      service: { hostPorts: [port] },
      pending: 1,
      reasons: { 'RESOURCE:PORTS': 1 },
    });
  }
  for (const port of ['22/udp', '51678/udp', '51680/tcp', '53/tcp', '80/tcp']) {
    placement(`${port} is free on Linux`, {
      instances: ['i-1 a 2048/7680'],
      service: { hostPorts: [port] },
      placed: { 'i-1': 1 },
    });
  }
  placement('53/tcp is taken on Windows', {
    instances: ['i-1 a 2048/7680 windows'],
    service: { hostPorts: ['53/tcp'] },
    pending: 1,
    reasons: { 'RESOURCE:PORTS': 1 },
  });
  const ports = (count: number) => Array.from({ length: count }, (_, at) => `${10000 + at}/tcp`);
  placement('95 fixed ports fit a Linux instance', {
    instances: ['i-1 a 2048/7680'],
    service: { hostPorts: ports(95) },
    placed: { 'i-1': 1 },
  });
  placement('96 fit none', {
    instances: ['i-1 a 2048/7680'],
    service: { hostPorts: ports(96) },
    pending: 1,
    reasons: { 'RESOURCE:PORTS': 1 },
  });
  placement('dynamic ports run out with the range of 28,232', {
    instances: ['i-1 a 2048/7680'],
    service: { desiredCount: 3, dynamicHostPorts: 10000 },
    placed: { 'i-1': 2 },
    pending: 1,
    reasons: { 'RESOURCE:PORTS': 1 },
  });
});

describe('network interfaces of awsvpc tasks', () => {
  placement('c5.large without trunking takes two', {
    instances: ['i-1 a c5.large'],
    service: { desiredCount: 3, awsvpc: true },
    placed: { 'i-1': 2 },
    pending: 1,
    reasons: { 'RESOURCE:ENI': 1 },
  });
  placement('c5.large with trunking takes ten', {
    instances: ['i-1 a c5.large'],
    cluster: { awsvpcTrunking: true },
    service: { desiredCount: 11, awsvpc: true },
    placed: { 'i-1': 10 },
    pending: 1,
    reasons: { 'RESOURCE:ENI': 1 },
  });
  placement('t3.medium has no trunking', {
    instances: ['i-1 a t3.medium'],
    cluster: { awsvpcTrunking: true },
    service: { desiredCount: 3, awsvpc: true },
    placed: { 'i-1': 2 },
    pending: 1,
    reasons: { 'RESOURCE:ENI': 1 },
  });
  placement('other network modes need none', {
    instances: ['i-1 a c5.large'],
    service: { desiredCount: 9 },
    placed: { 'i-1': 9 },
  });
  placement('an external instance takes no awsvpc task', {
    instances: ['i-1 a 2048/7680 external'],
    service: { launchType: 'EXTERNAL', awsvpc: true },
    pending: 1,
    reasons: { 'RESOURCE:ENI': 1 },
  });
});

describe('GPUs', () => {
  placement('whole devices, never shared', {
    instances: ['i-1 a g4dn.12xlarge', 'i-2 a c5.large'],
    service: { desiredCount: 3, task: { gpus: 2 } },
    placed: { 'i-1': 2 },
    pending: 1,
    reasons: { 'RESOURCE:GPU': 2 },
  });
});

describe('what the instance must be', () => {
  placement('the architecture', {
    instances: ['i-1 a m6g.large', 'i-2 a m6i.large'],
    service: { desiredCount: 2, task: { cpuArchitecture: 'ARM64' } },
    placed: { 'i-1': 2 },
  });
  placement('no instance of the architecture', {
    instances: ['i-1 a m6i.large'],
    service: { task: { cpuArchitecture: 'ARM64' } },
    pending: 1,
    reasons: { ATTRIBUTE: 1 },
  });
  placement('the operating system', {
    instances: ['i-1 a m6i.large', 'i-2 a m6i.large windows'],
    service: { task: { osFamily: 'WINDOWS_SERVER_2022_CORE' } },
    placed: { 'i-2': 1 },
  });
  placement('an attribute, with or without a value', {
    instances: ['i-1 a 1024/1024', 'i-2 a 1024/1024 ecs.capability.x', 'i-3 a 1024/1024 ecs.capability.x stack=prod'],
    service: { task: { requiredAttributes: [{ name: 'ecs.capability.x' }, { name: 'stack', value: 'prod' }] } },
    placed: { 'i-3': 1 },
  });
  placement('what agents can do is known only of instances that say so', {
    instances: ['i-1 a 1024/1024 ecs.capability.task-eni', 'i-2 a 1024/1024'],
    service: {
      desiredCount: 2,
      task: { requiredAttributes: [{ name: 'com.amazonaws.ecs.capability.ecr-auth' }] },
      placementConstraints: [
        { type: 'memberOf', expression: 'attribute:ecs.capability.execution-role-awslogs exists' },
      ],
    },
    placed: { 'i-2': 2 },
  });
  placement('an awsvpc task finds no network interface where the agent gives none', {
    instances: ['i-1 a c5.large com.amazonaws.ecs.capability.ecr-auth'],
    service: { awsvpc: true },
    pending: 1,
    reasons: { ATTRIBUTE: 1 },
  });
  placement('external instances, and no others, say that they are', {
    instances: ['i-1 a 1024/1024', 'i-2 a 1024/1024 external'],
    service: {
      launchType: 'EXTERNAL',
      task: { requiredAttributes: [{ name: 'ecs.capability.external' }] },
    },
    placed: { 'i-2': 1 },
  });
  placement('an instance of EC2 is not external', {
    instances: ['i-1 a 1024/1024'],
    service: { placementConstraints: [{ type: 'memberOf', expression: 'attribute:ecs.capability.external exists' }] },
    pending: 1,
    reasons: { [MEMBER_OF]: 1 },
  });
  test('what an instance has nobody knows is taken as met, and said', () => {
    const { assumptions } = previewOf({
      instances: ['i-1 a 1024/1024'],
      service: { task: { requiredAttributes: [{ name: 'ecs.capability.x' }] } },
    });
    expect(assumptions).toContain(
      'web: its requiresAttributes are taken as met where nothing says what instances have.',
    );
  });
  placement('a subnet of the service in its zone', {
    instances: ['i-1 eu-west-1a m6i.large', 'i-2 eu-west-1b m6i.large'],
    cluster: { subnets: [{ subnetId: 'subnet-b', availabilityZone: 'eu-west-1b', availableIpAddressCount: 10 }] },
    service: { desiredCount: 2, awsvpc: true, subnets: ['subnet-b'] },
    placed: { 'i-2': 2 },
  });
  placement('a subnet that the cluster file does not know may be anywhere', {
    instances: ['i-1 eu-west-1a m6i.large'],
    service: { awsvpc: true, subnets: ['subnet-x'] },
    placed: { 'i-1': 1 },
  });
});

describe('instances that take nothing', () => {
  placement('draining, disconnected', {
    instances: ['i-1 a 1024/1024 draining', 'i-2 a 1024/1024 disconnected'],
    service: { memory: 1 },
    pending: 1,
    reasons: { DRAINING: 1, AGENT: 1 },
  });
  placement('no instance at all', { service: { memory: 1 }, pending: 1, reasons: { NO_CONTAINER_INSTANCES: 0 } });
  test('an instance of unknown resources is left out, and the preview says so', () => {
    const preview = previewOf({ instances: ['i-1 a m99.large', 'i-2 a m6i.large'], service: { memory: 1 } });
    expect(preview.instances.map((instance) => instance.id)).toEqual(['i-2']);
    expect(preview.assumptions).toContain(
      'The resources of instance type m99.large are not known; it is left out. State its registeredResources.',
    );
  });
});

describe('constraints', () => {
  placement('distinctInstance: one task an instance', {
    instances: ['i-1 a 1024/1024', 'i-2 a 1024/1024'],
    service: { desiredCount: 3, memory: 10, placementConstraints: [{ type: 'distinctInstance' }] },
    placed: { 'i-1': 1, 'i-2': 1 },
    pending: 1,
    reasons: { [DISTINCT]: 2 },
  });
  placement('memberOf of service and task definition count together', {
    instances: ['i-1 a 1024/1024 stack=prod', 'i-2 a 1024/1024 stack=prod rack=1', 'i-3 a 1024/1024 rack=1'],
    service: {
      memory: 10,
      placementConstraints: [{ type: 'memberOf', expression: 'attribute:stack == prod' }],
      task: { placementConstraints: [{ type: 'memberOf', expression: 'attribute:rack exists' }] },
    },
    placed: { 'i-2': 1 },
  });
  placement('an instance that a constraint filters out does not count as exhausted', {
    instances: ['i-1 a 1024/1024 stack=prod', 'i-2 a 1024/1024'],
    service: { memory: 2048, placementConstraints: [{ type: 'memberOf', expression: 'attribute:stack == prod' }] },
    pending: 1,
    reasons: { 'RESOURCE:MEMORY': 1, [MEMBER_OF]: 1 },
  });
  placement('runningTasksCount changes as tasks are placed', {
    instances: ['i-1 a 1024/1024', 'i-2 a 1024/1024'],
    service: { desiredCount: 7, placementConstraints: [{ type: 'memberOf', expression: 'runningTasksCount < 3' }] },
    placed: { 'i-1': 3, 'i-2': 3 },
    pending: 1,
    reasons: { [MEMBER_OF]: 2 },
  });
  placement('only where a daemon runs', {
    instances: ['i-1 a 1024/1024 logs=yes', 'i-2 a 1024/1024'],
    before: [
      {
        name: 'agent',
        schedulingStrategy: 'DAEMON',
        placementConstraints: [{ type: 'memberOf', expression: 'attribute:logs == yes' }],
      },
    ],
    service: {
      desiredCount: 2,
      placementConstraints: [{ type: 'memberOf', expression: 'task:group == service:agent' }],
    },
    placed: { 'i-1': 2 },
  });
  test('what only AWS knows is taken as met, and said', () => {
    const expression = 'attribute:ecs.ami-id == ami-1';
    const preview = previewOf({
      instances: ['i-1 a 1024/1024'],
      service: { placementConstraints: [{ type: 'memberOf', expression }] },
    });
    expect(preview.services[0]!.placed).toBe(1);
    expect(preview.assumptions).toContain(
      'web: whether an instance meets `attribute:ecs.ami-id == ami-1` depends on what only AWS knows; taken as met.',
    );
  });
});
