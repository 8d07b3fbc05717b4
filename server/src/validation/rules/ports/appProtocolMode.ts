import { each, isSet } from '../../../model/field.ts';
import { isWindows } from '../../../model/launchTypes.ts';
import { effectiveNetworkMode } from '../../../model/networkMode.ts';
import { containerRule } from '../../rule.ts';

export const appProtocolMode = containerRule({
  id: 'app-protocol-mode',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect.html',
  rationale: 'Only Service Connect reads `appProtocol`, and it serves Linux tasks under bridge or awsvpc.',
  messages: {
    host: '`appProtocol` has no effect under host: Service Connect needs bridge or awsvpc.',
    windows: '`appProtocol` has no effect on Windows: Service Connect serves Linux tasks only.',
  },
  check(container, report, task) {
    const message = isWindows(task) ? 'windows' : effectiveNetworkMode(task) === 'host' ? 'host' : undefined;
    if (!message) return;
    for (const { appProtocol } of each(container.portMappings)) if (isSet(appProtocol)) report(appProtocol, message);
  },
});
