import { each, type Field, isBlank, itemsOf, known, type Place } from '../../model/field.ts';
import type {
  AutoScalingGroup,
  CapacityProvider,
  Cluster as ClusterFile,
  Subnet,
} from '../../model/shapes.generated.ts';
import type { LeftOut } from '../../protocol.ts';
import { instanceKind } from '../../scheduler/instances/instanceKind.ts';
import { instanceName, whyNoInstance } from './fileInstances.ts';
import { instanceShapeOf } from './instanceShape.ts';
import { originOf } from './origin.ts';

/** The entries of a cluster file that cannot be simulated. */
export const clusterLeftOut = (file: ClusterFile): LeftOut[] => [
  ...itemsOf(file.containerInstances).flatMap((item) =>
    asLeftOut(item, instanceName(known(item)), whyNoInstance(item)),
  ),
  ...each(file.capacityProviders).flatMap((provider) => asLeftOut(provider, nameOf(provider), whyNoProvider(provider))),
  ...each(file.subnets).flatMap((subnet) =>
    asLeftOut(subnet, known(subnet.subnetId) ?? 'a subnet', whyNoSubnet(subnet)),
  ),
  ...[...itemsOf(file.services), ...itemsOf(file.tasks)].flatMap((item) =>
    asLeftOut(item, 'an entry', isEntry(item) ? undefined : 'it is neither a path nor an object'),
  ),
];

const isEntry = ({ node }: Field<unknown>): boolean => node.type === 'string' || node.type === 'object';

const asLeftOut = (place: Place, name: string, reason: string | undefined): LeftOut[] =>
  reason === undefined ? [] : [{ name, uri: place.uri, origin: originOf(place), reason }];

const nameOf = ({ name }: CapacityProvider): string => known(name) ?? 'a capacity provider';

function whyNoProvider({ name, autoScalingGroup, managedInstancesProvider }: CapacityProvider): string | undefined {
  if (known(name) === undefined) return 'its name is not known';
  const group = known(autoScalingGroup);
  if (group && !known(managedInstancesProvider)) return whyNoGroup(group);
  if (autoScalingGroup || managedInstancesProvider) return undefined;
  return 'it has neither `autoScalingGroup` nor `managedInstancesProvider`';
}

/** The provider stays, and launches nothing. */
function whyNoGroup(group: AutoScalingGroup): string | undefined {
  const { instanceType, ...shape } = instanceShapeOf(group);
  const type = instanceType ?? each(group.instanceTypes)[0];
  const launched = type === undefined ? shape : { ...shape, instanceType: type };
  if (instanceKind(launched, '', { awsvpc: false, awsvpcTrunking: false })) return undefined;
  return `the CPU and memory of ${type ?? 'its instances'} are not known, so it launches none`;
}

function whyNoSubnet({ subnetId, availableIpAddressCount, cidrBlock }: Subnet): string | undefined {
  if (isBlank(subnetId)) return 'it has no `subnetId`';
  if (known(subnetId) === undefined) return 'its `subnetId` is not known';
  if (known(availableIpAddressCount) !== undefined || known(cidrBlock) !== undefined) return undefined;
  return 'how many addresses it has is not known';
}
