import { isAbsent, known } from '../../../model/field.ts';
import { enabledServiceConnect } from '../../../model/serviceConnect.ts';
import type { ContainerDefinition } from '../../../model/shapes.generated.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const scMemoryHeadroom = serviceRule({
  id: 'sc-memory-headroom',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect.html',
  rationale: 'The proxy takes its memory from that of the task; AWS suggests 64 MiB for it, and 256 CPU units.',
  messages: {
    none: 'The containers may take all {memory} MiB of the task, and the Service Connect proxy needs some. AWS suggests 64 MiB more.',
  },
  check(service, report, { task }) {
    const memory = known(task?.memory);
    if (!task || memory === undefined || !enabledServiceConnect(service)) return;
    const taken = task.containers.reduce((sum, container) => sum + certainMemoryMiB(container), 0);
    if (taken >= memory)
      report(
        keyPlaceOf(service, 'serviceConnectConfiguration'),
        'none',
        { memory },
        [],
        [{ at: task.memory!, message: 'The memory of the task.' }],
      );
  },
});

const certainMemoryMiB = ({ memory, memoryReservation }: ContainerDefinition): number =>
  known(isAbsent(memory) ? memoryReservation : memory) ?? 0;
