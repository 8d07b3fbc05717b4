/** An attribute that ECS itself gives to container instances. */
export interface ClusterAttribute {
  /** A sentence for people. */
  readonly meaning: string;
  readonly example: string;
  /** All values there are, where they can be listed; case counts. */
  readonly values?: readonly string[];
}

/**
 * The attributes that ECS sets, by the name that follows `attribute:` in the cluster query language; names are compared
 * with case. Those whose meaning says "only" are on some instances alone.
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-placement-constraints.html
 */
export const CLUSTER_ATTRIBUTES: Readonly<Record<string, ClusterAttribute>> = {
  'ecs.instance-type': {
    meaning: 'EC2 instance type of the container instance.',
    example: 'attribute:ecs.instance-type =~ m6i.*',
  },
  'ecs.availability-zone': {
    meaning: 'Availability Zone that the container instance runs in.',
    example: 'attribute:ecs.availability-zone in [us-east-1a, us-east-1b]',
  },
  'ecs.cpu-architecture': {
    meaning: 'CPU architecture of the container instance.',
    example: 'attribute:ecs.cpu-architecture == arm64',
    values: ['x86_64', 'arm64'],
  },
  'ecs.os-type': {
    meaning: 'Operating system of the container instance.',
    example: 'attribute:ecs.os-type == linux',
    values: ['linux', 'windows'],
  },
  'ecs.os-family': {
    meaning: 'Release of the operating system: `LINUX`, or `WINDOWS_SERVER_` with the release and `FULL` or `CORE`.',
    example: 'attribute:ecs.os-family == WINDOWS_SERVER_2022_CORE',
  },
  'ecs.ami-id': {
    meaning: 'Machine image that the container instance was launched from.',
    example: 'attribute:ecs.ami-id == ami-0123456789abcdef0',
  },
  'ecs.subnet-id': {
    meaning: 'Subnet that the container instance runs in.',
    example: 'attribute:ecs.subnet-id == subnet-0123456789abcdef0',
  },
  'ecs.vpc-id': {
    meaning: 'VPC that the container instance runs in.',
    example: 'attribute:ecs.vpc-id == vpc-0123456789abcdef0',
  },
  'ecs.awsvpc-trunk-id': {
    meaning: 'Trunk network interface; only on container instances that use ENI trunking.',
    example: 'attribute:ecs.awsvpc-trunk-id exists',
  },
  'ecs.outpost-arn': {
    meaning: 'AWS Outpost; only on container instances that run on one.',
    example: 'attribute:ecs.outpost-arn exists',
  },
  'ecs.capability.external': {
    meaning: 'Only on external instances, those of ECS Anywhere.',
    example: 'attribute:ecs.capability.external exists',
  },
};
