import type { InstancePreview, Preview } from '../preview.ts';

/** What differs between two previews of one cluster, such as the last saved version and the one being typed. */
export type Comparison = {
  services: ServiceChange[];
  /** Ids of instances that only the second has, or only the first. */
  instancesAdded: string[];
  instancesRemoved: string[];
  /** USD a month; above zero = dearer. */
  costPerMonth: number;
};

export type ServiceChange = {
  name: string;
  placed: { before: number; after: number };
  pending: { before: number; after: number };
  /** Tasks on other instances, or in other zones on Fargate, than before; new ones not counted. */
  moved: number;
};

/** @returns services with a difference only, in the order of `after`, then those that only `before` has */
export function comparePreviews(before: Preview, after: Preview): Comparison {
  const names = new Set([...after.services, ...before.services].map((service) => service.name));
  const [was, is] = [tasksByPlace(before), tasksByPlace(after)];
  const services = [...names].map((name): ServiceChange => {
    const [old, now] = [serviceOf(before, name), serviceOf(after, name)];
    const left = placesLeft(was.get(name), is.get(name));
    return {
      name,
      placed: { before: old.placed, after: now.placed },
      pending: { before: old.pending, after: now.pending },
      moved: Math.max(0, left - Math.max(0, old.placed - now.placed)),
    };
  });
  return {
    services: services.filter(
      ({ placed, pending, moved }) => placed.before !== placed.after || pending.before !== pending.after || moved > 0,
    ),
    instancesAdded: idsBeyond(after.instances, before.instances),
    instancesRemoved: idsBeyond(before.instances, after.instances),
    costPerMonth: Math.round(100 * (after.cost.totalPerMonth - before.cost.totalPerMonth)) / 100,
  };
}

const serviceOf = (preview: Preview, name: string): { placed: number; pending: number } =>
  preview.services.find((service) => service.name === name) ?? { placed: 0, pending: 0 };

const isThere = ({ status }: InstancePreview): boolean => status !== 'INACTIVE';

function idsBeyond(more: readonly InstancePreview[], less: readonly InstancePreview[]): string[] {
  const known = new Set(less.filter(isThere).map((instance) => instance.id));
  return more.filter((instance) => isThere(instance) && !known.has(instance.id)).map((instance) => instance.id);
}

/** Per service, tasks by instance id or Fargate zone. */
function tasksByPlace(preview: Preview): Map<string, Map<string, number>> {
  const places = new Map<string, Map<string, number>>();
  const note = (service: string, place: string): void => {
    const counts = places.get(service) ?? new Map<string, number>();
    counts.set(place, (counts.get(place) ?? 0) + 1);
    places.set(service, counts);
  };
  for (const { id, tasks } of preview.instances) for (const { service } of tasks) note(service, id);
  for (const { service, availabilityZone = '?' } of preview.fargate.tasks) note(service, `Fargate ${availabilityZone}`);
  return places;
}

function placesLeft(was: ReadonlyMap<string, number> = new Map(), is: ReadonlyMap<string, number> = new Map()): number {
  let left = 0;
  for (const [place, count] of was) left += Math.max(0, count - (is.get(place) ?? 0));
  return left;
}
