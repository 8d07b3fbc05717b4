import { MINIMUM_MEMORY_MIB } from '../../../facts/minimumMemory.ts';
import { known } from '../../../model/field.ts';
import { isRegisteredAsLinux } from '../../../model/launchTypes.ts';
import { containerRule } from '../../rule.ts';

export const containerMemoryMinimum = containerRule({
  id: 'container-memory-minimum',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html',
  rationale:
    'Docker 20.10 and later does not create such a container: "Minimum memory reservation allowed is 6MB". On Windows the agent raises it.',
  messages: { low: '`{key}` is {value} MiB; Docker creates no container with less than 6 MiB.' },
  check(container, report, task) {
    if (!isRegisteredAsLinux(task)) return;
    for (const key of ['memory', 'memoryReservation'] as const) {
      const value = known(container[key]);
      if (value && value > 0 && value < MINIMUM_MEMORY_MIB) report(container[key], 'low', { key, value });
    }
  },
});
