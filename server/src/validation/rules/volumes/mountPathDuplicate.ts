import { each } from '../../../model/field.ts';
import { repeatedIn } from '../../../model/repeated.ts';
import { containerRule } from '../../rule.ts';

export const mountPathDuplicate = containerRule({
  id: 'mount-path-duplicate',
  severity: 'error',
  source: 'https://github.com/mapbox/ecs-watchbot/issues/254',
  rationale: 'RegisterTaskDefinition refuses it: "containerPath values aren\'t unique across mountPoints."',
  messages: { duplicate: 'Something is already mounted at {path} of this container.' },
  check(container, report) {
    const paths = each(container.mountPoints).map(({ containerPath }) => containerPath);
    for (const { again, first, value: path } of repeatedIn(paths, withoutTrailingSlash))
      if (path) report(again, 'duplicate', { path }, [], [{ at: first, message: 'The first mount point there.' }]);
  },
});

const withoutTrailingSlash = (path: string): string => (path.endsWith('/') ? path.slice(0, -1) : path);
