import { each, known } from '../../../model/field.ts';
import { runsOn } from '../../../model/launchTypes.ts';
import { isAbsoluteOnLinux, isAbsoluteOnWindows } from '../../../model/path.ts';
import { taskRule } from '../../rule.ts';

const NAME_OF_DOCKER_VOLUME = /^[A-Za-z0-9][\w.-]*$/;

export const hostSourcePathRelative = taskRule({
  id: 'host-source-path-relative',
  severity: 'error',
  source: 'https://docs.docker.com/engine/storage/bind-mounts/',
  rationale:
    'Docker mounts a path of the host only if it is absolute. It takes a plain name for that of a Docker volume and refuses anything else.',
  messages: {
    relative: '`sourcePath` must be an absolute path of the host, not {path}.',
    name: { severity: 'warning', text: '{path} is no absolute path: Docker takes it for the name of a Docker volume.' },
  },
  check(task, report) {
    if (runsOn(task, 'FARGATE')) return; // which has no host path at all
    for (const volume of each(task.volumes)) {
      const sourcePath = known(volume.host)?.sourcePath;
      const path = known(sourcePath)?.trim();
      if (!path || isAbsoluteOnLinux(path) || isAbsoluteOnWindows(path)) continue;
      report(sourcePath, NAME_OF_DOCKER_VOLUME.test(path) ? 'name' : 'relative', { path });
    }
  },
});
