import { whyAppProtocolIsUnread } from '../../../model/appProtocol.ts';
import { each } from '../../../model/field.ts';
import { containerRule } from '../../rule.ts';

export const appProtocolUdp = containerRule({
  id: 'app-protocol-udp',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect.html',
  rationale: 'Only Service Connect reads `appProtocol`, and it carries tcp only.',
  messages: {
    udp: '`appProtocol` has no effect on a udp port: Service Connect carries tcp only.',
  },
  check(container, report, task) {
    for (const mapping of each(container.portMappings))
      if (whyAppProtocolIsUnread(task, mapping) === 'udp') report(mapping.appProtocol, 'udp');
  },
});
