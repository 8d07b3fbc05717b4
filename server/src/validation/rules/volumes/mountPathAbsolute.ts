import { each, known } from '../../../model/field.ts';
import { isRegisteredAsLinux, mayBeWindows } from '../../../model/launchTypes.ts';
import { isAbsoluteOnLinux, isAbsoluteOnWindows } from '../../../model/path.ts';
import { containerRule } from '../../rule.ts';

export const mountPathAbsolute = containerRule({
  id: 'mount-path-absolute',
  severity: 'error',
  source: 'https://docs.docker.com/engine/storage/volumes/',
  rationale:
    'A volume is mounted at an absolute path below the root of the container; with another the container is not created.',
  messages: {
    relative: '`containerPath` must be an absolute path, not {path}.',
    root: 'A volume cannot take the place of the root of a container.',
    colon: '`containerPath` must not hold a colon.',
  },
  check(container, report, task) {
    for (const { containerPath } of each(container.mountPoints)) {
      const path = known(containerPath);
      if (!path) continue;
      if (!isAbsoluteOnLinux(path) && !(mayBeWindows(task) && isAbsoluteOnWindows(path)))
        report(containerPath, 'relative', { path });
      else if (/^\/+$/.test(path)) report(containerPath, 'root');
      else if (path.startsWith('/') && path.includes(':') && isRegisteredAsLinux(task)) report(containerPath, 'colon');
    }
  },
});
