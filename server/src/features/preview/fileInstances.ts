import { type Field, itemsOf, known } from '../../model/field.ts';
import type { Cluster as ClusterFile, ContainerInstance as InstanceEntry } from '../../model/shapes.generated.ts';
import { instanceKind } from '../../scheduler/instances/instanceKind.ts';
import type { ContainerInstance } from '../../scheduler/types.ts';
import { instanceShapeOf } from './instanceShape.ts';
import { originOf } from './origin.ts';
import { instanceStatus } from './status.ts';
import { withoutUndefined } from './withoutUndefined.ts';

/** The entries of `containerInstances` that can be simulated. @param assume takes sentences about what a template leaves open */
export function instancesOf(
  file: ClusterFile,
  firstZone: string,
  assume: (sentence: string) => void,
): ContainerInstance[] {
  return itemsOf(file.containerInstances).flatMap((item) => {
    const entry = known(item);
    return entry && whyNoInstance(item) === undefined ? [instanceOf(entry, firstZone, assume)] : [];
  });
}

/** Why an entry cannot be simulated, half a sentence; undefined = it can. */
export function whyNoInstance(item: Field<InstanceEntry>): string | undefined {
  const entry = known(item);
  if (!entry) return item.state === 'placeholder' ? 'a template fills it in' : 'it is no object';
  const { count, instanceType } = entry;
  if (count && count.state !== 'placeholder' && !isCount(known(count)))
    return 'its `count` must be a whole number, 0 or more';
  const shape = instanceShapeOf(entry);
  if (instanceKind(shape, '', { awsvpc: false, awsvpcTrunking: false })) return undefined;
  const { cpuUnits, memoryMiB } = shape.registeredResources ?? {};
  if (cpuUnits === 0 || memoryMiB === 0) return 'its `registeredResources` leave nothing for tasks';
  if (!instanceType) return 'neither `instanceType` nor `registeredResources` says how large it is';
  return 'the CPU and memory of its type are not known, state them under `registeredResources`';
}

const isCount = (count: number | undefined): boolean => count !== undefined && Number.isInteger(count) && count >= 0;

/** How an entry is called. */
export const instanceName = (entry: InstanceEntry | undefined): string =>
  known(entry?.ec2InstanceId) ?? known(entry?.instanceType) ?? 'a container instance';

function instanceOf(entry: InstanceEntry, firstZone: string, assume: (sentence: string) => void): ContainerInstance {
  const shape = instanceShapeOf(entry);
  const take = <T>(key: 'count' | 'availabilityZone', field: Field<T> | undefined, assumed: T): T => {
    if (field && known(field) === undefined)
      assume(`${instanceName(entry)}: its ${key} is not known, assumed ${assumed}.`);
    return known(field) ?? assumed;
  };
  return withoutUndefined({
    ...shape,
    id: known(entry.ec2InstanceId),
    origin: originOf(entry),
    count: take('count', entry.count, 1),
    availabilityZone:
      shape.attributes?.['ecs.availability-zone'] ?? take('availabilityZone', entry.availabilityZone, firstZone),
    status: instanceStatus(entry.status),
    agentConnected: known(entry.agentConnected) ?? true,
    launchType: known(entry.launchType) === 'EXTERNAL' ? ('EXTERNAL' as const) : ('EC2' as const),
    capacityProvider: known(entry.capacityProviderName),
    agentVersion: known(known(entry.versionInfo)?.agentVersion),
    registeredAt: known(entry.registeredAt),
  });
}
