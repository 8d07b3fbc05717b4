import type { WorkspacePreview } from '../../../protocol.ts';
import type { FargateTask, InstancePreview, ServicePreview } from '../../../scheduler/preview.ts';
import { grouped } from './grouped.ts';
import { instancesOf } from './instances.ts';
import type { MapColumn, PlacementMap, UnplacedTasks } from './placementMap.ts';
import { type Deployed, type Services, servicesOf } from './services.ts';
import { groupsOf } from './taskGroups.ts';
import { count, needs, parts, plural } from './words.ts';

/** More instances than this in a zone are not drawn one by one, but once for all that are alike and hold the same. */
const MOST_SINGLE = 24;
/** Boxes in a zone; what is left is told in words. */
const MOST_BOXES = 60;

const READING =
  'To scale: width is CPU, height is memory. A task fits where its block fits into the free corner of a box.';
const REVISIONS = 'Outlined tasks are of the old revision, filled ones of the new.';

/** What a map is made of. */
export type Mapped = Omit<WorkspacePreview, 'services'> & { readonly services: readonly ServicePreview[] };

/** What of a preview is drawn. However large the cluster, there is a limit to it; nothing in it depends on the size of the picture. */
export function buildMap(preview: Mapped, deployed?: Deployed): PlacementMap {
  const services = servicesOf(preview.services, deployed);
  return {
    title: `Cluster ${preview.cluster}`,
    facts: factsOf(preview),
    caption: parts(preview.question?.title, preview.question?.failure, deployed?.caption),
    reading: deployed ? `${READING} ${REVISIONS}` : READING,
    services: services.all,
    columns: columnsOf(preview, services),
    unplaced: unplacedOf(preview, services),
  };
}

function factsOf({ isDefaultCluster, region, instances, services }: Mapped): string {
  const placed = services.reduce((sum, service) => sum + service.placed, 0);
  const desired = services.reduce((sum, service) => sum + service.desiredCount, 0);
  return parts(
    isDefaultCluster && 'built-in cluster',
    region,
    plural(instances.length, 'instance'),
    `${count(placed)} of ${plural(desired, 'task')} placed`,
  );
}

/** The zones by name, then what runs on Fargate in no known zone. */
function columnsOf({ availabilityZones, instances, fargate }: Mapped, services: Services): MapColumn[] {
  const instancesIn = grouped(instances, (instance) => instance.availabilityZone);
  const fargateIn = grouped(fargate.tasks, ({ availabilityZone }) => availabilityZone);
  const elsewhere = fargateIn.get(undefined) ?? [];
  return [
    ...availabilityZones.map(({ availabilityZone }) =>
      column(
        availabilityZone,
        instancesIn.get(availabilityZone) ?? [],
        fargateIn.get(availabilityZone) ?? [],
        services,
      ),
    ),
    ...(elsewhere.length > 0 ? [column('Any zone', [], elsewhere, services)] : []),
  ];
}

function column(
  name: string,
  instances: readonly InstancePreview[],
  fargate: readonly FargateTask[],
  services: Services,
): MapColumn {
  const boxes = instancesOf(instances, services, instances.length > MOST_SINGLE);
  const hidden = boxes.slice(MOST_BOXES).reduce((sum, box) => sum + box.count, 0);
  const tasks = instances.reduce((sum, instance) => sum + instance.tasks.length, fargate.length);
  return {
    name,
    facts: parts(instances.length > 0 && plural(instances.length, 'instance'), plural(tasks, 'task')),
    instances: boxes.slice(0, MOST_BOXES),
    more: hidden > 0 ? `and ${plural(hidden, 'more instance')}` : '',
    fargate: groupsOf(fargate, { key: `fargate/${name}`, place: `on Fargate in ${name.toLowerCase()}` }, services),
  };
}

function unplacedOf(preview: Mapped, services: Services): UnplacedTasks[] {
  return preview.services
    .filter(({ pending }) => pending > 0)
    .map(({ name, origin, pending, desiredCount, cpu, memory, reasons }) => {
      const service = services.of({ service: name, origin });
      const sentences = reasons.map(({ message }) => message);
      return {
        key: `unplaced/${service.key}`,
        origin,
        name,
        look: service.look,
        count: pending,
        cpuUnits: cpu,
        memoryMiB: memory,
        reasons: sentences,
        lines: [
          `${name}: ${count(pending)} of ${plural(desiredCount, 'task')} unplaced`,
          needs(cpu, memory, pending),
          ...sentences,
        ],
      };
    });
}
