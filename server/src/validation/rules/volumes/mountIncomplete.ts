import { each, isBlank } from '../../../model/field.ts';
import { placeOf } from '../../../model/view.ts';
import { containerRule } from '../../rule.ts';

export const mountIncomplete = containerRule({
  id: 'mount-incomplete',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MountPoint.html',
  rationale:
    'A mount point joins a volume to a path; without one of the two the task stops: "Unable to resolve volume mounts".',
  messages: {
    sourceVolume: 'A mount point needs a `sourceVolume`, the name of one of the `volumes`.',
    containerPath: 'A mount point needs a `containerPath`, where the container finds the volume.',
  },
  check(container, report) {
    for (const mountPoint of each(container.mountPoints)) {
      const key = (['sourceVolume', 'containerPath'] as const).find((it) => isBlank(mountPoint[it]));
      if (key) report(placeOf(mountPoint, key), key);
    }
  },
});
