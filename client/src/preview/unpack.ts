import type { PackedPreview, TaskRun, WorkspacePreview } from '../../../server/src/protocol.ts';

type Task = PackedPreview['tasks'][number];

/** A preview as the views read it: equal tasks are one shared object, listed as often as they run. */
export function unpacked(preview: PackedPreview): WorkspacePreview {
  const { tasks: kinds, instances, fargate, ...rest } = preview;
  const tasksOf = <T extends Task>(runs: readonly TaskRun[]): T[] =>
    runs.flatMap(([kind, count]) => Array.from({ length: count }, () => kinds[kind] as T));
  return {
    ...rest,
    instances: instances.map((instance) => ({ ...instance, tasks: tasksOf(instance.tasks) })),
    fargate: { ...fargate, tasks: tasksOf(fargate.tasks) },
  };
}
