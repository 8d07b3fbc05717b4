import { whyAppProtocolIsUnread } from '../../../model/appProtocol.ts';
import { each } from '../../../model/field.ts';
import { containerRule } from '../../rule.ts';

export const appProtocolWithoutName = containerRule({
  id: 'app-protocol-without-name',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html',
  rationale: 'Only Service Connect reads `appProtocol`, and it finds ports by their name.',
  messages: {
    noName: '`appProtocol` has no effect on a port without `name`: Service Connect finds ports by name.',
  },
  check(container, report, task) {
    for (const mapping of each(container.portMappings))
      if (whyAppProtocolIsUnread(task, mapping) === 'noName') report(mapping.appProtocol, 'noName');
  },
});
