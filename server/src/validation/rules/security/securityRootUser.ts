import { isSet } from '../../../model/field.ts';
import { isRegisteredAsLinux } from '../../../model/launchTypes.ts';
import { effectiveNetworkMode } from '../../../model/networkMode.ts';
import { runsAsRoot } from '../../../model/rootUser.ts';
import { containerRule } from '../../rule.ts';

export const securityRootUser = containerRule({
  id: 'security-root-user',
  severity: 'hint',
  preset: 'strict',
  source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html',
  rationale:
    'A process that breaks out of its container has the rights it had inside. Security Hub: ECS.20, which also objects to an absent `user`; that may be set in the image.',
  messages: { root: 'This container runs as root. Give it a `user` of its own.' },
  check(container, report, task) {
    if (!runsAsRoot(container) || !isRegisteredAsLinux(task)) return;
    if (effectiveNetworkMode(task) === 'host') return; // host-mode-root-user says so
    if (isSet(container.firelensConfiguration)) return; // some configurations of a log router need root
    report(container.user, 'root');
  },
});
