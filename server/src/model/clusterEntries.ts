import { type Field, itemsOf, known } from './field.ts';
import type { Cluster, ServiceEntry, TaskEntry } from './shapes.generated.ts';
import { viewOf } from './view.ts';

/** An entry of `services` or `tasks` of a cluster file: the path of a definition, or an object with one. */
export type ClusterEntry = {
  /** As written, relative to the cluster file. */
  readonly path: string;
  /** Where the path stands. */
  readonly at: Field<string>;
} & (
  | { readonly kind: 'service'; readonly view: ServiceEntry | undefined }
  | { readonly kind: 'task'; readonly view: TaskEntry | undefined }
);

/** Those whose path is certain, services first. */
export const clusterEntries = (cluster: Cluster): ClusterEntry[] => [
  ...entriesOf<ServiceEntry>(cluster, 'services', 'ServiceEntry').map((entry) => ({
    kind: 'service' as const,
    ...entry,
  })),
  ...entriesOf<TaskEntry>(cluster, 'tasks', 'TaskEntry').map((entry) => ({ kind: 'task' as const, ...entry })),
];

function entriesOf<T extends ServiceEntry | TaskEntry>(cluster: Cluster, key: 'services' | 'tasks', shape: string) {
  return itemsOf(cluster[key]).flatMap((item) => {
    const { node } = item;
    const view = node.type === 'object' ? viewOf<T>(cluster.document, shape, node) : undefined;
    const at = view ? view.definition : (item as Field<string>);
    const path = known(at);
    return at && typeof path === 'string' && path !== '' ? [{ path, at, view }] : [];
  });
}
