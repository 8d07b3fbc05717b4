import { plural } from '../plural.ts';
import type { PlacedTask, Preview, ServicePreview } from '../preview.ts';

/** What a service stands on, and what is left of it for a moment when one thing fails, before anything is replaced. */
export type Availability = {
  instances: number;
  availabilityZones: number;
  /** Tasks left after the loss of the instance, or the zone, that holds most; absent where there are none. */
  afterInstanceLoss?: number;
  afterZoneLoss?: number;
  /** The instance that holds most. */
  fullestInstance?: string;
  /** Tasks left without each zone, by its name. */
  withoutZone: Record<string, number>;
  message: string;
};

export function availabilityOf(preview: Preview, service: ServicePreview): Availability {
  const isOwn = (task: PlacedTask) => task.service === service.name && task.origin === service.origin;
  const hosts = preview.instances.flatMap(({ id, tasks }) => {
    const count = tasks.filter(isOwn).length;
    return count > 0 ? [{ id, count }] : [];
  });
  const perInstance = hosts.map(({ count }) => count);
  const perZone = Object.values(service.availabilityZones);
  const afterLossOf = (counts: readonly number[]) =>
    counts.length === 0 ? undefined : service.placed - Math.max(...counts);
  const afterInstanceLoss = afterLossOf(perInstance);
  const afterZoneLoss = afterLossOf(perZone);
  const found = { instances: perInstance.length, availabilityZones: perZone.length };
  const fullest = hosts.reduce<(typeof hosts)[number] | undefined>(
    (most, host) => (most && most.count >= host.count ? most : host),
    undefined,
  );
  const zones = Object.entries(service.availabilityZones);
  return {
    ...found,
    ...(fullest ? { fullestInstance: fullest.id } : {}),
    withoutZone: Object.fromEntries(zones.map(([zone, count]) => [zone, service.placed - count])),
    ...(afterInstanceLoss === undefined ? {} : { afterInstanceLoss }),
    ...(afterZoneLoss === undefined ? {} : { afterZoneLoss }),
    message: [
      perInstance.length > 0
        ? `Runs on ${plural(found.instances, 'instance')} in ${plural(found.availabilityZones, 'zone')}`
        : undefined,
      perInstance.length === 0 && perZone.length > 0 ? `Runs in ${plural(found.availabilityZones, 'zone')}` : undefined,
      afterInstanceLoss === undefined
        ? undefined
        : `without the fullest instance ${afterInstanceLoss} of ${service.placed} tasks are left`,
      afterZoneLoss === undefined ? undefined : `without the fullest zone ${afterZoneLoss}`,
    ]
      .filter((part) => part !== undefined)
      .join('; '),
  };
}
