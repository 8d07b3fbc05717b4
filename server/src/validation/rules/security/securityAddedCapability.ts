import { itemsOf, known } from '../../../model/field.ts';
import { runsOn } from '../../../model/launchTypes.ts';
import { containerRule } from '../../rule.ts';

const POWERFUL = new Set(['ALL', 'DAC_READ_SEARCH', 'NET_ADMIN', 'SYS_ADMIN', 'SYS_MODULE', 'SYS_PTRACE', 'SYS_RAWIO']);

export const securityAddedCapability = containerRule({
  id: 'security-added-capability',
  severity: 'hint',
  preset: 'strict',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KernelCapabilities.html',
  rationale: 'With these capabilities a process can get hold of its container instance or of other containers.',
  messages: { powerful: '{capability} gives this container power over its container instance. Does it need that?' },
  check(container, report, task) {
    for (const item of itemsOf(known(known(container.linuxParameters)?.capabilities)?.add)) {
      const capability = known(item);
      if (!capability || !POWERFUL.has(capability)) continue;
      if (runsOn(task, 'FARGATE') && capability !== 'SYS_PTRACE') continue; // refused there
      report(item, 'powerful', { capability });
    }
  },
});
