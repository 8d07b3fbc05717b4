import { URI, Utils } from 'vscode-uri';
import { itemsOf, known, type Place } from '../../model/field.ts';
import type { Cluster as ClusterFile, Load, ServiceEntry, TaskEntry } from '../../model/shapes.generated.ts';
import { viewOf } from '../../model/view.ts';
import type { ServiceToPlace } from '../../scheduler/types.ts';
import { withoutUndefined } from './instanceShape.ts';
import { strategyOf } from './strategy.ts';

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

/** The entries of `services` and `tasks`: a path, or an object with a path. Those that a template fills in are left out. */
export function readEntries(file: ClusterFile): Entry[] {
  const folder = Utils.dirname(URI.parse(file.uri));
  const entries = <T extends ServiceEntry | TaskEntry>(kind: Entry['kind'], shape: string, read: (view: T) => Extras) =>
    itemsOf(kind === 'service' ? file.services : file.tasks).flatMap((place): Entry[] => {
      const { node, state } = place;
      if (state !== 'known') return [];
      const view = node.type === 'object' ? viewOf<T>(file.document, shape, node) : undefined;
      const path = node.type === 'string' ? node.value : known(view?.definition);
      if (!path) return [];
      const uri = Utils.resolvePath(folder, path).toString();
      return [{ kind, path, uri, place, ...(view ? read(view) : { count: 1, extras: {} }) }];
    });
  return [
    ...entries<ServiceEntry>('service', 'ServiceEntry', serviceExtras),
    ...entries<TaskEntry>('task', 'TaskEntry', taskExtras),
  ];
}

type Extras = Pick<Entry, 'count' | 'extras'>;

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
  });
  return { count: Math.max(0, known(entry.count) ?? 1), extras };
}
