import { each, known } from '../../../model/field.ts';
import type { TaskDefinition } from '../../../model/taskDefinition.ts';
import { isMounted } from '../../../model/volumes.ts';
import { didYouMean } from '../../didYouMean.ts';
import { taskRule } from '../../rule.ts';

export const volumeUnused = taskRule({
  id: 'volume-unused',
  severity: 'hint',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Volume.html',
  rationale:
    'A volume does something where a container has a mount point for it. One that is configured at launch is refused without: "Volumes [x] are not referenced by any of the containers".',
  messages: {
    unused: 'No container mounts volume {name}.',
    configuredAtLaunch: {
      severity: 'error',
      text: 'No container mounts volume {name}, which ECS asks for where `configuredAtLaunch` is true.',
    },
  },
  check(task, report) {
    for (const volume of each(task.volumes)) {
      const name = known(volume.name);
      if (!name || isMounted(task, name) !== false || isMeant(task, name)) continue;
      report(volume.name, known(volume.configuredAtLaunch) === true ? 'configuredAtLaunch' : 'unused', { name });
    }
  },
});

/** Whether a mount point names no volume, and probably means this one: mount-unknown-volume says so. */
function isMeant(task: TaskDefinition, name: string): boolean {
  const names = each(task.volumes).flatMap((volume) => known(volume.name) ?? []);
  return task.containers.some(({ mountPoints }) =>
    each(mountPoints).some(({ sourceVolume }) => {
      const written = known(sourceVolume) ?? name;
      return !names.includes(written) && didYouMean(written, names) === name;
    }),
  );
}
