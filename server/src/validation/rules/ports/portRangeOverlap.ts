import { each } from '../../../model/field.ts';
import { mappedPorts, overlap, portsText } from '../../../model/portMappings.ts';
import { containerRule } from '../../rule.ts';

export const portRangeOverlap = containerRule({
  id: 'port-range-overlap',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html',
  rationale: 'Port ranges of one container must not overlap each other, nor hold a port that is mapped by itself.',
  messages: {
    overlap: 'This range overlaps {other}/{protocol}, which this container maps too.',
  },
  check(container, report) {
    const mapped = each(container.portMappings).flatMap((mapping) => mappedPorts(mapping) ?? []);
    const ranges = mapped.filter(({ first, last }) => first < last);
    const ports = mapped.filter(({ first, last }) => first === last);
    for (const [index, range] of ranges.entries()) {
      const other = [...ranges.slice(0, index), ...ports].find((it) => overlap(it, range));
      if (!other) continue;
      const name = portsText(other);
      const related = [{ at: other.at, message: `${name} is mapped here.` }];
      report(range.at, 'overlap', { other: name, protocol: other.protocol }, [], related);
    }
  },
});
