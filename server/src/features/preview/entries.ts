import { URI, Utils } from 'vscode-uri';
import { known } from '../../model/field.ts';
import type { Cluster as ClusterFile, Load, ServiceEntry, TaskEntry } from '../../model/shapes.generated.ts';
import { viewOf } from '../../model/view.ts';
import type { ServiceToPlace } from '../../scheduler/types.ts';
import { strategyOf } from './clusterFromFile.ts';
import { withoutUndefined } from './instanceShape.ts';

/** What a cluster file says about a definition beyond the definition itself. */
export interface EntryExtras {
  readonly kind: 'service' | 'task';
  /** URI of the definition. */
  readonly uri: string;
  readonly count?: number;
  readonly extras: Partial<ServiceToPlace>;
}

/** The entries of `services` and `tasks`: a path, or an object with a path. Those that a template fills in are left out. */
export function readEntries(file: ClusterFile): EntryExtras[] {
  const folder = Utils.dirname(URI.parse(file.uri));
  const resolved = (path: string | undefined) => path && Utils.resolvePath(folder, path).toString();
  const entries = (field: ClusterFile['services']) =>
    (known(field)?.items ?? []).flatMap(({ node, state }) => (state === 'known' ? [node] : []));

  return [
    ...entries(file.services).flatMap((node): EntryExtras[] => {
      const view = node.type === 'object' ? viewOf<ServiceEntry>(file.document, 'ServiceEntry', node) : undefined;
      const uri = resolved(node.type === 'string' ? node.value : known(view?.definition));
      return uri ? [{ kind: 'service', uri, extras: view ? serviceExtras(view) : {} }] : [];
    }),
    ...entries(file.tasks).flatMap((node): EntryExtras[] => {
      const view = node.type === 'object' ? viewOf<TaskEntry>(file.document, 'TaskEntry', node) : undefined;
      const uri = resolved(node.type === 'string' ? node.value : known(view?.definition));
      if (!uri) return [];
      const count = known(view?.count);
      return [{ kind: 'task', uri, ...(count === undefined ? {} : { count }), extras: view ? taskExtras(view) : {} }];
    }),
  ];
}

function serviceExtras({ scalableTarget, load }: ServiceEntry): Partial<ServiceToPlace> {
  const target = known(scalableTarget);
  const minCapacity = known(target?.minCapacity);
  const maxCapacity = known(target?.maxCapacity);
  return withoutUndefined({
    scalableTarget: minCapacity !== undefined && maxCapacity !== undefined ? { minCapacity, maxCapacity } : undefined,
    load: loadOf(known(load)),
  });
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

function taskExtras(entry: TaskEntry): Partial<ServiceToPlace> {
  const launchType = known(entry.launchType);
  return withoutUndefined({
    group: known(entry.group),
    launchType: launchType === 'EC2' || launchType === 'FARGATE' || launchType === 'EXTERNAL' ? launchType : undefined,
    capacityProviderStrategy: entry.capacityProviderStrategy ? strategyOf(entry.capacityProviderStrategy) : undefined,
  });
}
