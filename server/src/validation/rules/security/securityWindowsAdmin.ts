import { known } from '../../../model/field.ts';
import { isWindows } from '../../../model/launchTypes.ts';
import { containerRule } from '../../rule.ts';

export const securityWindowsAdmin = containerRule({
  id: 'security-windows-admin',
  severity: 'hint',
  preset: 'strict',
  source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html',
  rationale: 'A process that breaks out of its container has the rights it had inside. Security Hub: ECS.21.',
  messages: { administrator: 'This container runs as administrator. Prefer ContainerUser.' },
  check(container, report, task) {
    if (isWindows(task) && known(container.user)?.toLowerCase() === 'containeradministrator')
      report(container.user, 'administrator');
  },
});
