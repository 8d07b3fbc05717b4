import { containerLabel } from '../../../model/containerLabel.ts';
import { effectiveNetworkMode } from '../../../model/networkMode.ts';
import { runsAsRoot } from '../../../model/rootUser.ts';
import { containerRule } from '../../rule.ts';

export const hostModeRootUser = containerRule({
  id: 'host-mode-root-user',
  severity: 'hint',
  preset: 'strict',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html',
  rationale: 'In `host` mode a container shares the network of its instance; as root it can do there what it likes.',
  messages: { root: '{container} runs as root in the network of its container instance.' },
  check(container, report, task) {
    if (effectiveNetworkMode(task) !== 'host' || !runsAsRoot(container)) return;
    report(container.user, 'root', { container: containerLabel(container) });
  },
});
