import type { Cluster } from '../../scheduler/types.ts';

/** Stands in where the workspace has no cluster file: one m5.large in each of three zones. */
export const DEFAULT_CLUSTER: Cluster = {
  name: 'default',
  region: 'us-east-1',
  isDefault: true,
  containerInstances: ['us-east-1a', 'us-east-1b', 'us-east-1c'].map((availabilityZone) => ({
    instanceType: 'm5.large',
    count: 1,
    availabilityZone,
    status: 'ACTIVE',
    agentConnected: true,
    launchType: 'EC2',
  })),
  capacityProviders: [],
  defaultCapacityProviderStrategy: [],
  subnets: [],
  awsvpcTrunking: false,
  assumptions: ['The built-in cluster is three m5.large instances in three zones.'],
};

/** The same as the text of a cluster file. */
export const DEFAULT_CLUSTER_FILE = `${JSON.stringify(
  {
    clusterName: DEFAULT_CLUSTER.name,
    region: DEFAULT_CLUSTER.region,
    containerInstances: DEFAULT_CLUSTER.containerInstances.map(({ instanceType, count, availabilityZone }) => ({
      instanceType,
      count,
      availabilityZone,
    })),
  },
  undefined,
  2,
)}\n`;
