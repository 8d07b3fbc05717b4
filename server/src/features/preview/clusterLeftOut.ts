import { each, isBlank, known, type Place } from '../../model/field.ts';
import type { CapacityProvider, Cluster as ClusterFile, Subnet } from '../../model/shapes.generated.ts';
import type { LeftOut } from '../../protocol.ts';
import { originOf } from './origin.ts';

/** The entries of a cluster file that cannot be simulated. Instances are judged by the simulation, which knows their types. */
export const clusterLeftOut = (file: ClusterFile): LeftOut[] => [
  ...each(file.capacityProviders).flatMap((provider) => asLeftOut(provider, nameOf(provider), whyNoProvider(provider))),
  ...each(file.subnets).flatMap((subnet) =>
    asLeftOut(subnet, known(subnet.subnetId) ?? 'a subnet', whyNoSubnet(subnet)),
  ),
];

const asLeftOut = (place: Place, name: string, reason: string | undefined): LeftOut[] =>
  reason === undefined ? [] : [{ name, uri: place.uri, origin: originOf(place), reason }];

const nameOf = ({ name }: CapacityProvider): string => known(name) ?? 'a capacity provider';

function whyNoProvider({ name, autoScalingGroup, managedInstancesProvider }: CapacityProvider): string | undefined {
  if (known(name) === undefined) return 'its name is not known';
  if (autoScalingGroup || managedInstancesProvider) return undefined;
  return 'it has neither `autoScalingGroup` nor `managedInstancesProvider`';
}

function whyNoSubnet({ subnetId, availableIpAddressCount, cidrBlock }: Subnet): string | undefined {
  if (isBlank(subnetId)) return 'it has no `subnetId`';
  if (known(subnetId) === undefined) return 'its `subnetId` is not known';
  if (known(availableIpAddressCount) !== undefined || known(cidrBlock) !== undefined) return undefined;
  return 'how many addresses it has is not known';
}
