import { each, known } from '../../../model/field.ts';
import { parsePortRange } from '../../../model/portMappings.ts';
import { containerRule } from '../../rule.ts';

const ONE_PORT = /^(\d+)(?:-\1)?$/;

export const portRangeForm = containerRule({
  id: 'port-range-form',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html',
  rationale: 'A range is written first-last, both from 1 to 65535 and the first below the last.',
  messages: {
    form: '`containerPortRange` must be written first-last, such as 8000-8010, with ports from 1 to 65535.',
    onePort: '`containerPortRange` must hold more than one port. Use `containerPort` {port} instead.',
  },
  check(container, report) {
    for (const { containerPortRange } of each(container.portMappings)) {
      const text = known(containerPortRange);
      if (!text || parsePortRange(text)) continue;
      const port = ONE_PORT.exec(text)?.[1];
      report(containerPortRange, port ? 'onePort' : 'form', port ? { port } : {});
    }
  },
});
