import { each, known } from '../../../model/field.ts';
import { isWindows } from '../../../model/launchTypes.ts';
import { repeatedIn } from '../../../model/repeated.ts';
import { containerRule } from '../../rule.ts';

const withoutEndSlash = (path: string): string => path.replace(/(?<=.)\/+$/, '');

export const tmpfsPath = containerRule({
  id: 'tmpfs-path',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tmpfs.html',
  rationale:
    'Docker mounts at absolute paths only, and one thing at each: "Duplicate mount point". Of two tmpfs mounts with one path the agent passes on the last.',
  messages: {
    relative: '`containerPath` of a tmpfs mount must be absolute: let it begin with /.',
    root: 'A tmpfs mount cannot take the place of the root of a container.',
    mounted: '{path} is the `containerPath` of a mount point too. Mount one thing there.',
    twice: { severity: 'warning', text: '{path} is the `containerPath` of an earlier tmpfs mount too, which is lost.' },
  },
  check(container, report, task) {
    if (isWindows(task)) return; // `linuxParameters` itself is reported there
    const paths = each(known(container.linuxParameters)?.tmpfs).map(({ containerPath }) => containerPath);
    const mountPoints = each(container.mountPoints).flatMap(({ containerPath }) => containerPath ?? []);
    for (const field of paths) {
      const path = known(field);
      if (path === undefined) continue;
      if (!path.startsWith('/') || withoutEndSlash(path) === '/') {
        report(field, path.startsWith('/') ? 'root' : 'relative');
        continue;
      }
      const mounted = mountPoints.find((it) => withoutEndSlash(known(it) ?? '') === withoutEndSlash(path));
      if (mounted) report(field, 'mounted', { path }, [], [{ at: mounted, message: 'The mount point.' }]);
    }
    for (const { again, first, value } of repeatedIn(paths, withoutEndSlash))
      report(again, 'twice', { path: value }, [], [{ at: first, message: 'The earlier tmpfs mount.' }]);
  },
});
