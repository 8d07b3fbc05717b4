import { parseArn } from '../../../model/arn.ts';
import { each, known } from '../../../model/field.ts';
import type { DescribedCluster, DescribedContainerInstance, DescribedOutput } from '../../../model/shapes.generated.ts';
import type { Cluster } from '../../../scheduler/types.ts';
import { strategyOf } from '../strategy.ts';
import { describedInstance } from './describedInstance.ts';
import { describedProviders } from './describedProviders.ts';

/**
 * The cluster that the output of `describe-clusters`, `describe-container-instances` and `describe-capacity-providers` describes
 * together. What runs on it already is not simulated again. Where the output is of several clusters, that of the first instance is taken.
 */
export function clusterFromDescription(outputs: readonly DescribedOutput[]): Cluster {
  const allInstances = outputs.flatMap((output) => each(output.containerInstances));
  const clusters = outputs.flatMap((output) => each(output.clusters));
  const providers = outputs.flatMap((output) => each(output.capacityProviders));
  const nameOfInstances = allInstances.map(clusterNameOf).find((name) => name !== undefined);
  const own = clusters.find((it) => known(it.clusterName) === nameOfInstances) ?? clusters[0];
  const name = nameOfInstances ?? known(own?.clusterName) ?? 'default';
  const isOwn = (it: DescribedContainerInstance) => (clusterNameOf(it) ?? name) === name;
  const region = regionOf(allInstances.find(isOwn), own) ?? 'us-east-1';
  const containerInstances = allInstances.filter(isOwn).map((instance) => describedInstance(instance, region));
  const associated = own?.capacityProviders && each(own.capacityProviders);
  const capacityProviders = describedProviders(providers, containerInstances, associated);
  return {
    name,
    region,
    isDefault: false,
    containerInstances,
    capacityProviders,
    defaultCapacityProviderStrategy: strategyOf(own?.defaultCapacityProviderStrategy),
    subnets: [],
    awsvpcTrunking: containerInstances.some(({ attributes = {} }) => 'ecs.awsvpc-trunk-id' in attributes),
    assumptions: [
      ...(containerInstances.length > 0
        ? ['Tasks that already run on the described instances are left out; only registered resources are taken.']
        : ['No output of describe-container-instances is beside the description of the cluster: it has no instances.']),
      ...capacityProviders.flatMap((provider) =>
        provider.kind === 'AUTO_SCALING_GROUP'
          ? [`How far ${provider.name} may grow is not part of the output; it is taken to stay as it is.`]
          : [],
      ),
      ...othersLeftOut(allInstances.length - containerInstances.length, name),
    ],
  };
}

/** `arn:aws:ecs:REGION:ACCOUNT:container-instance/CLUSTER/ID`; older ARNs lack the cluster. */
function clusterNameOf({ containerInstanceArn }: DescribedContainerInstance): string | undefined {
  const parts = parseArn(known(containerInstanceArn) ?? '')?.resource.split('/') ?? [];
  return parts.length === 3 ? parts[1] : undefined;
}

const regionOf = (
  instance: DescribedContainerInstance | undefined,
  cluster: DescribedCluster | undefined,
): string | undefined =>
  parseArn(known(instance?.containerInstanceArn) ?? known(cluster?.clusterArn) ?? '')?.region || undefined;

const othersLeftOut = (count: number, name: string): string[] =>
  count === 0 ? [] : [`Described instances of other clusters than ${name} are left out: ${count}.`];
