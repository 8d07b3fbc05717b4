import { type ClusterEntry, clusterEntries } from '../../model/clusterEntries.ts';
import { known, type Place } from '../../model/field.ts';
import type { Cluster as ClusterFile, Load, ServiceEntry, TaskEntry } from '../../model/shapes.generated.ts';
import type { ServiceToPlace } from '../../scheduler/types.ts';
import { besideUri } from '../../workspace/besideUri.ts';
import { strategyOf } from './strategy.ts';
import { withoutUndefined } from './withoutUndefined.ts';

/** What a cluster file says about a definition beyond the definition itself. */
export interface Entry {
  readonly kind: 'service' | 'task';
  /** As written, and as a URI. */
  readonly path: string;
  readonly uri: string;
  readonly place: Place;
  /** Of tasks: how many. */
  readonly count: number;
  readonly extras: Partial<ServiceToPlace>;
}

/** The entries of `services` and `tasks`. Those that a template fills in are left out. */
export function readEntries(file: ClusterFile): Entry[] {
  return clusterEntries(file).map((entry): Entry => {
    const { kind, path, at } = entry;
    return { kind, path, uri: besideUri(file.uri, path), place: at, ...extrasOf(entry) };
  });
}

type Extras = Pick<Entry, 'count' | 'extras'>;

function extrasOf({ kind, view }: ClusterEntry): Extras {
  if (!view) return { count: 1, extras: {} };
  return kind === 'service' ? serviceExtras(view as ServiceEntry) : taskExtras(view as TaskEntry);
}

function serviceExtras({ scalableTarget, load }: ServiceEntry): Extras {
  const target = known(scalableTarget);
  const minCapacity = known(target?.minCapacity) ?? 0;
  const maxCapacity = known(target?.maxCapacity);
  const extras = withoutUndefined({
    scalableTarget: maxCapacity === undefined ? undefined : { minCapacity, maxCapacity },
    load: loadOf(known(load)),
  });
  return { count: 1, extras };
}

const PATTERNS = ['steady', 'bursty', 'batch', 'unknown'] as const;

function loadOf(load: Load | undefined): ServiceToPlace['load'] {
  if (!load) return undefined;
  const pattern = known(load.pattern);
  return withoutUndefined({
    pattern: PATTERNS.find((it) => it === pattern) ?? 'unknown',
    averageCount: known(load.averageCount),
    hoursPerMonth: known(load.hoursPerMonth),
  });
}

const LAUNCH_TYPES = ['EC2', 'FARGATE', 'EXTERNAL'] as const;

function taskExtras(entry: TaskEntry): Extras {
  const launchType = known(entry.launchType);
  const extras = withoutUndefined({
    group: known(entry.group),
    launchType: LAUNCH_TYPES.find((it) => it === launchType),
    capacityProviderStrategy: entry.capacityProviderStrategy ? strategyOf(entry.capacityProviderStrategy) : undefined,
    load: loadOf(known(entry.load)),
  });
  return { count: Math.max(0, known(entry.count) ?? 1), extras };
}
