import { containerLabel } from '../../../model/containerLabel.ts';
import { known } from '../../../model/field.ts';
import { effectiveNetworkMode } from '../../../model/networkMode.ts';
import { containerRule } from '../../rule.ts';

const ROOT = /^(?:0|root)(?::|$)/;

export const hostModeRootUser = containerRule({
  id: 'host-mode-root-user',
  severity: 'hint',
  preset: 'strict',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html',
  rationale: 'In `host` mode a container shares the network of its instance; as root it can do there what it likes.',
  messages: { root: '{container} runs as root in the network of its container instance.' },
  check(container, report, task) {
    if (effectiveNetworkMode(task) !== 'host' || !ROOT.test(known(container.user) ?? '')) return;
    report(container.user, 'root', { container: containerLabel(container) });
  },
});
