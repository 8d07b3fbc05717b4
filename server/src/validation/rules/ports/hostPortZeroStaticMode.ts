import { each, known } from '../../../model/field.ts';
import { effectiveNetworkMode } from '../../../model/networkMode.ts';
import { fix } from '../../fix.ts';
import { containerRule } from '../../rule.ts';

export const hostPortZeroStaticMode = containerRule({
  id: 'host-port-zero-static-mode',
  severity: 'error',
  source: 'https://github.com/aws/amazon-ecs-cli/issues/1014',
  rationale:
    'Only bridge hands out dynamic host ports. Under awsvpc, RegisterTaskDefinition refuses 0 because "the host ports and container ports in port mappings must match".',
  messages: {
    awsvpc: 'There are no dynamic host ports under awsvpc. Leave `hostPort` out.',
    host: { severity: 'warning', text: 'There are no dynamic host ports under host. Leave `hostPort` out.' },
  },
  check(container, report, task) {
    const mode = effectiveNetworkMode(task);
    if (mode !== 'awsvpc' && mode !== 'host') return;
    for (const { hostPort } of each(container.portMappings))
      if (hostPort && known(hostPort) === 0) report(hostPort, mode, {}, [{ ...fix.remove(hostPort), safe: true }]);
  },
});
