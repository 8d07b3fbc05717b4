import type { WorkspacePreview } from '../../../../server/src/protocol.ts';
import { folded } from './folded.ts';
import { grouped } from './grouped.ts';
import { childId, distinct } from './ids.ts';
import { instanceRows, meters, tasksOn } from './instanceRows.ts';
import { instancesByService } from './instancesByService.ts';
import { escaped, paragraphs, table } from './markdown.ts';
import { count, parts, plural, spokenParts } from './quantities.ts';
import { OPEN_AT_MOST, type Row } from './row.ts';

/** By what the instances of the cluster are grouped. */
export type Grouping = 'zone' | 'service';

/** The cluster, its zones with their container instances below, then its capacity providers. */
export function clusterRow(preview: WorkspacePreview, grouping: Grouping = 'zone'): Row {
  const { cluster, region, isDefaultCluster, clusterUri, instances } = preview;
  const file = clusterUri && decoded(clusterUri.slice(clusterUri.lastIndexOf('/') + 1));
  return {
    id: 'cluster',
    kind: isDefaultCluster ? 'cluster.builtIn' : 'cluster',
    label: cluster,
    description: parts(isDefaultCluster ? 'built-in cluster' : file, region, plural(instances.length, 'instance')),
    tooltip: paragraphs(
      `Cluster **${escaped(cluster)}** in ${escaped(region)}`,
      isDefaultCluster
        ? 'It stands in until a cluster file describes yours; write it as a file to begin with.'
        : file && `Described by ${escaped(file)}`,
      `${plural(instances.length, 'container instance')} with ${plural(tasksOn(instances), 'task')}`,
    ),
    icon: { codicon: 'server-environment' },
    origin: clusterUri,
    isExpanded: true,
    children: () => [
      ...(grouping === 'service' ? instancesByService('cluster', preview) : zoneRows('cluster', preview)),
      ...capacityProviderRows('cluster', preview),
    ],
  };
}

function zoneRows(parent: string, { availabilityZones, instances, fargate }: WorkspacePreview): Row[] {
  const inZone = grouped(instances, (instance) => instance.availabilityZone);
  return folded(
    parent,
    availabilityZones,
    ({ availabilityZone, tasks }): Row => {
      const id = childId(parent, availabilityZone);
      const own = inZone.get(availabilityZone) ?? [];
      const subnets = fargate.subnets.filter((subnet) => subnet.availabilityZone === availabilityZone);
      const onFargate = tasks - tasksOn(own);
      return {
        id,
        kind: 'zone',
        label: availabilityZone,
        description: parts(
          own.length > 0 ? plural(own.length, 'instance') : 'no instances',
          plural(tasks, 'task'),
          onFargate > 0 && `${count(onFargate)} on Fargate`,
          own.length > 0 && meters(own),
        ),
        tooltip: paragraphs(
          `Availability Zone **${escaped(availabilityZone)}**`,
          `${plural(own.length, 'container instance')}, ${plural(tasks, 'task')}`,
          subnets.length > 0 &&
            table(
              ['Subnet', 'free addresses', 'before'],
              subnets.map((subnet) => [
                escaped(subnet.subnetId),
                count(subnet.remaining),
                count(subnet.availableIpAddressCount),
              ]),
            ),
        ),
        icon: { codicon: 'layers' },
        subject: { kind: 'zone', availabilityZone },
        spoken: spokenParts(
          `Availability Zone ${availabilityZone}`,
          plural(own.length, 'container instance'),
          plural(tasks, 'task'),
          onFargate > 0 && `${count(onFargate)} on Fargate`,
        ),
        isExpanded: own.length <= OPEN_AT_MOST,
        ...(own.length > 0 ? { children: () => instanceRows(id, own) } : {}),
      };
    },
    { icon: { codicon: 'layers' } },
  );
}

function capacityProviderRows(parent: string, { capacityProviders }: WorkspacePreview): Row[] {
  const keys = distinct(capacityProviders.map(({ name }) => `capacity provider ${name}`));
  return capacityProviders.map(({ name, origin, instances, wouldLaunch, maximum }, index): Row => {
    const growth = wouldLaunch > 0 && `${wouldLaunch} would launch`;
    const description = parts(plural(instances, 'instance'), growth, `at most ${count(maximum)}`);
    return {
      id: childId(parent, keys[index]!),
      kind: 'capacityProvider',
      label: name,
      description,
      tooltip: paragraphs(`Capacity provider **${escaped(name)}**`, description),
      icon: { codicon: 'arrow-both' },
      origin,
    };
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
