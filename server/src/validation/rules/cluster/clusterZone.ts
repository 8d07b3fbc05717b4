import { regionOfZone } from '../../../model/availabilityZone.ts';
import { each, entryOf, type Field, itemsOf, known } from '../../../model/field.ts';
import type { Cluster } from '../../../model/shapes.generated.ts';
import { clusterRule } from '../../rule.ts';

export const clusterZone = clusterRule({
  id: 'cluster-zone',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-regions-availability-zones.html',
  rationale: 'A cluster lies in one Region, and an instance in one zone of it; placement by zone is wrong otherwise.',
  messages: {
    region: '{zone} is not a zone of the cluster’s Region {region}.',
    regions: '{zone} is not in the Region of {first}; a cluster lies in one Region.',
    attribute: 'The attribute says {stated}, `availabilityZone` says {zone}.',
  },
  check(cluster, report) {
    const region = known(cluster.region);
    const zones = zonesOf(cluster).filter((zone) => regionOfZone(known(zone) ?? '') !== undefined);
    const first = known(zones[0]) ?? '';
    for (const field of zones) {
      const zone = known(field)!;
      if (region !== undefined && regionOfZone(zone) !== region) report(field, 'region', { zone, region });
      if (cluster.region === undefined && regionOfZone(zone) !== regionOfZone(first))
        report(field, 'regions', { zone, first });
    }
    for (const { availabilityZone, attributes } of each(cluster.containerInstances)) {
      const zone = known(availabilityZone);
      const attribute = entryOf(attributes, 'ecs.availability-zone')?.value;
      const stated = known(attribute);
      if (zone !== undefined && stated !== undefined && stated !== zone)
        report(attribute, 'attribute', { stated, zone });
    }
  },
});

function zonesOf({ containerInstances, capacityProviders, subnets }: Cluster): Field<string>[] {
  const lists = each(capacityProviders).flatMap(({ autoScalingGroup, managedInstancesProvider }) => [
    ...itemsOf(known(autoScalingGroup)?.availabilityZones),
    ...itemsOf(known(managedInstancesProvider)?.availabilityZones),
  ]);
  const single = [...each(containerInstances), ...each(subnets)].flatMap(
    ({ availabilityZone }) => availabilityZone ?? [],
  );
  return [...single, ...lists];
}
