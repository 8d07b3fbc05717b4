import type { InstancePreview, PlacedTask, Preview } from '../preview.ts';

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
  /** In the second preview, or in the first where only that has it. */
  origin: string;
  placed: { before: number; after: number };
  pending: { before: number; after: number };
  /** Tasks on other instances, or in other zones on Fargate, than before; new ones not counted. */
  moved: number;
};

/**
 * Services are the same where their names and the files that define them are.
 * @returns services with a difference only, in the order of `after`, then those that only `before` has
 */
export function comparePreviews(before: Preview, after: Preview): Comparison {
  const [was, is] = [countsByService(before), countsByService(after)];
  const services = [...new Set([...is.keys(), ...was.keys()])].map((key): ServiceChange => {
    const [old, now] = [was.get(key) ?? NOTHING, is.get(key) ?? NOTHING];
    const { name, origin } = is.get(key) ?? old;
    const left = placesLeft(old.places, now.places);
    return {
      name,
      origin,
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

type Counts = { name: string; origin: string; placed: number; pending: number; places: Map<string, number> };

const NOTHING: Counts = { name: '', origin: '', placed: 0, pending: 0, places: new Map() };

const keyOf = ({ name, origin }: { name: string; origin: string }): string => `${name} ${origin.replace(/#.*$/, '')}`;

/** What is placed and pending of each service, and its tasks by instance id or Fargate zone. */
function countsByService(preview: Preview): Map<string, Counts> {
  const found = new Map<string, Counts>();
  for (const service of preview.services) {
    const { name, origin, placed, pending } = service;
    const counts = found.get(keyOf(service)) ?? { name, origin, placed: 0, pending: 0, places: new Map() };
    counts.placed += placed;
    counts.pending += pending;
    found.set(keyOf(service), counts);
  }
  const placesOf = new Map<PlacedTask, Counts['places'] | undefined>(); // equal tasks are one object
  const note = (task: PlacedTask, place: string): void => {
    if (!placesOf.has(task)) placesOf.set(task, found.get(keyOf({ ...task, name: task.service }))?.places);
    const places = placesOf.get(task);
    places?.set(place, (places.get(place) ?? 0) + 1);
  };
  for (const { id, tasks } of preview.instances) for (const task of tasks) note(task, id);
  for (const task of preview.fargate.tasks) note(task, `Fargate ${task.availabilityZone ?? '?'}`);
  return found;
}

const isThere = ({ status }: InstancePreview): boolean => status !== 'INACTIVE';

function idsBeyond(more: readonly InstancePreview[], less: readonly InstancePreview[]): string[] {
  const known = new Set(less.filter(isThere).map((instance) => instance.id));
  return more.filter((instance) => isThere(instance) && !known.has(instance.id)).map((instance) => instance.id);
}

function placesLeft(was: ReadonlyMap<string, number>, is: ReadonlyMap<string, number>): number {
  let left = 0;
  for (const [place, count] of was) left += Math.max(0, count - (is.get(place) ?? 0));
  return left;
}
