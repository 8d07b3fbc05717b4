import { containerLabel } from '../../../model/containerLabel.ts';
import { known } from '../../../model/field.ts';
import { containerRule } from '../../rule.ts';

export const reservationAboveMemory = containerRule({
  id: 'reservation-above-memory',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html',
  rationale:
    'A container that reserves more than it may use is refused. The documentation wants `memory` to be greater; equal is accepted.',
  messages: { above: '{container} reserves {reserved} MiB and may use only {memory}.' },
  check(container, report) {
    const memory = known(container.memory);
    const reserved = known(container.memoryReservation);
    if (!memory || reserved === undefined || reserved <= memory) return;
    report(container.memoryReservation, 'above', { container: containerLabel(container), reserved, memory });
  },
});
