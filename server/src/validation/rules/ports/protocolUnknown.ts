import { each, known } from '../../../model/field.ts';
import { fix } from '../../fix.ts';
import { containerRule } from '../../rule.ts';

export const protocolUnknown = containerRule({
  id: 'protocol-unknown',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html',
  rationale: 'ECS knows tcp and udp, in lower case. Whatever else is written counts as tcp without a word.',
  messages: {
    unknown: '`protocol` must be tcp or udp; {protocol} counts as tcp.',
  },
  check(container, report) {
    for (const { protocol: field } of each(container.portMappings)) {
      const protocol = known(field);
      if (!field || !protocol || protocol === 'tcp' || protocol === 'udp') continue;
      const meant = protocol.toLowerCase();
      const isSpelling = meant === 'tcp' || meant === 'udp';
      report(field, 'unknown', { protocol }, isSpelling ? [{ ...fix.set(field, meant), safe: true }] : []);
    }
  },
});
