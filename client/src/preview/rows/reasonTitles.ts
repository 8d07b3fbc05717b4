import type { Reason } from './row.ts';

/** A reason code in a few words. */
export const REASON_TITLES: Readonly<Record<Reason['code'], string>> = {
  'RESOURCE:CPU': 'Too little CPU',
  'RESOURCE:MEMORY': 'Too little memory',
  'RESOURCE:GPU': 'Too few GPUs',
  'RESOURCE:PORTS': 'Host port taken',
  'RESOURCE:ENI': 'No network interface left',
  ATTRIBUTE: 'Required attributes missing',
  AGENT: 'Agent disconnected',
  DRAINING: 'Draining',
  INACTIVE: 'Not active',
  'MemberOf placement constraint unsatisfied.': 'Placement constraint not met',
  'DistinctInstance placement constraint unsatisfied.': 'Already a task of the service',
  InsufficientFreeAddressesInSubnet: 'No free address in the subnets',
  NO_CONTAINER_INSTANCES: 'No container instances',
  FARGATE_SIZE: 'No such size on Fargate',
  CAPACITY_PROVIDER: 'Capacity provider cannot be used',
  SERVICE_QUOTA: 'Beyond the quota of a service',
};
