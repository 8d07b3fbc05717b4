import { whyAppProtocolIsUnread } from '../../../model/appProtocol.ts';
import { each } from '../../../model/field.ts';
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
    for (const mapping of each(container.portMappings)) {
      const reason = whyAppProtocolIsUnread(task, mapping);
      if (reason === 'windows' || reason === 'host') report(mapping.appProtocol, reason);
    }
  },
});
