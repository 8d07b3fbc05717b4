import { isBlank } from '../../../model/field.ts';
import { isRegisteredAsLinux } from '../../../model/launchTypes.ts';
import { placeOf } from '../../../model/view.ts';
import { containerRule } from '../../rule.ts';

export const securityReadOnlyRoot = containerRule({
  id: 'security-read-only-root',
  severity: 'hint',
  preset: 'strict',
  source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html',
  rationale:
    'Where the root file system is read-only, an intruder cannot change what the container runs; volumes and tmpfs stay writable. Security Hub: ECS.5.',
  messages: {
    writable: 'The root file system is writable. Consider `readonlyRootFilesystem` with volumes for what is written.',
  },
  check(container, report, task) {
    if (isRegisteredAsLinux(task) && isBlank(container.readonlyRootFilesystem))
      report(placeOf(container, 'readonlyRootFilesystem'), 'writable');
  },
});
