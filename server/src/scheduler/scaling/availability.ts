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

/** @param service one of the preview's */
export function availabilityOf(preview: Preview, service: ServicePreview): Availability {
  const isOwn = (task: PlacedTask) => task.service === service.name && task.origin === service.origin;
  const hosts = preview.instances.flatMap(({ id, tasks }) => {
    const count = tasks.filter(isOwn).length;
    return count > 0 ? [{ id, count }] : [];
  });
  const zones = Object.entries(service.availabilityZones);
  const afterLossOf = (counts: readonly number[]) =>
    counts.length === 0 ? undefined : service.placed - Math.max(...counts);
  const afterInstanceLoss = afterLossOf(hosts.map(({ count }) => count));
  const afterZoneLoss = afterLossOf(zones.map(([, count]) => count));
  const inZones = `in ${plural(zones.length, 'zone')}`;
  const fullest = hosts.reduce<(typeof hosts)[number] | undefined>(
    (most, host) => (most && most.count >= host.count ? most : host),
    undefined,
  );
  return {
    instances: hosts.length,
    availabilityZones: zones.length,
    ...(fullest ? { fullestInstance: fullest.id } : {}),
    withoutZone: Object.fromEntries(zones.map(([zone, count]) => [zone, service.placed - count])),
    ...(afterInstanceLoss === undefined ? {} : { afterInstanceLoss }),
    ...(afterZoneLoss === undefined ? {} : { afterZoneLoss }),
    message: [
      hosts.length > 0 && `Runs on ${plural(hosts.length, 'instance')} ${inZones}`,
      hosts.length === 0 && zones.length > 0 && `Runs ${inZones}`,
      afterInstanceLoss !== undefined &&
        `without the fullest instance ${afterInstanceLoss} of ${service.placed} tasks are left`,
      afterZoneLoss !== undefined && `without the fullest zone ${afterZoneLoss}`,
    ]
      .filter(Boolean)
      .join('; '),
  };
}
