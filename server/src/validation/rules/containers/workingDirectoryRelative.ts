import { known } from '../../../model/field.ts';
import { isWindows, mayBeWindows } from '../../../model/launchTypes.ts';
import { isAbsoluteOnLinux, isAbsoluteOnWindows } from '../../../model/path.ts';
import { containerRule } from '../../rule.ts';

export const workingDirectoryRelative = containerRule({
  id: 'working-directory-relative',
  severity: 'error',
  source: 'https://docs.docker.com/reference/cli/docker/container/run/#workdir',
  rationale: 'The container is not created: "the working directory is invalid, it needs to be an absolute path".',
  messages: { relative: '`workingDirectory` must be an absolute path, not {path}.' },
  check(container, report, task) {
    const path = known(container.workingDirectory);
    if (!path) return;
    const isAbsolute =
      (!isWindows(task) && isAbsoluteOnLinux(path)) || (mayBeWindows(task) && isAbsoluteOnWindows(path));
    if (!isAbsolute) report(container.workingDirectory, 'relative', { path });
  },
});
