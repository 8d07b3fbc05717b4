import type { PackedPreview, TaskRun, WorkspacePreview } from '../../protocol.ts';
import type { FargateTask, PlacedTask } from '../../scheduler/preview.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { type PreviewRequest, previewInSteps } from './preview.ts';

/** stowage/preview. */
export function* packedPreviewInSteps(
  workspace: Workspace,
  request: PreviewRequest,
): Generator<unknown, PackedPreview> {
  return packed(yield* previewInSteps(workspace, request));
}

/** The same, smaller: five thousand tasks are sent as a few hundred runs of a few kinds. */
export function packed(preview: WorkspacePreview): PackedPreview {
  const kinds = new Map<PlacedTask, number>();
  const runs = (tasks: readonly (PlacedTask | FargateTask)[]): TaskRun[] => {
    const found: [task: number, count: number][] = [];
    for (const [at, task] of tasks.entries()) {
      if (at > 0 && task === tasks[at - 1]) {
        found.at(-1)![1]++;
        continue;
      }
      const kind = kinds.get(task) ?? kinds.size;
      kinds.set(task, kind);
      found.push([kind, 1]);
    }
    return found;
  };
  const { instances, fargate, ...rest } = preview;
  const packedInstances = instances.map((instance) => ({ ...instance, tasks: runs(instance.tasks) }));
  const packedFargate = { ...fargate, tasks: runs(fargate.tasks) };
  return { ...rest, tasks: [...kinds.keys()], instances: packedInstances, fargate: packedFargate };
}
