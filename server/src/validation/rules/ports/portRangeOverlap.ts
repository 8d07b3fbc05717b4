import { each, type Field, known } from '../../../model/field.ts';
import { certainProtocol, type PortRange, parsePortRange } from '../../../model/portMappings.ts';
import { containerRule } from '../../rule.ts';

interface Mapped extends PortRange {
  readonly protocol: 'tcp' | 'udp';
  readonly at: Field<string> | Field<number>;
}

export const portRangeOverlap = containerRule({
  id: 'port-range-overlap',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html',
  rationale: 'Port ranges of one container must not overlap each other, nor hold a port that is mapped by itself.',
  messages: {
    overlap: 'This range overlaps {other}/{protocol}, which this container maps too.',
  },
  check(container, report) {
    const ranges: Mapped[] = [];
    const ports: Mapped[] = [];
    for (const mapping of each(container.portMappings)) {
      const { containerPort, containerPortRange } = mapping;
      const protocol = certainProtocol(mapping);
      const range = parsePortRange(known(containerPortRange) ?? '');
      const port = known(containerPort);
      if (!protocol) continue;
      if (range && containerPortRange) ranges.push({ ...range, protocol, at: containerPortRange });
      else if (port !== undefined && containerPort)
        ports.push({ first: port, last: port, protocol, at: containerPort });
    }
    for (const [index, range] of ranges.entries()) {
      const other = [...ranges.slice(0, index), ...ports].find((it) => overlap(it, range));
      if (!other) continue;
      const { first, last, protocol, at } = other;
      const name = first === last ? String(first) : `${first}-${last}`;
      report(range.at, 'overlap', { other: name, protocol }, [], [{ at, message: `${name} is mapped here.` }]);
    }
  },
});

const overlap = (a: Mapped, b: Mapped): boolean => a.protocol === b.protocol && a.first <= b.last && b.first <= a.last;
