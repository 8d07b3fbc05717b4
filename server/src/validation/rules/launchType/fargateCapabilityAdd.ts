import { itemsOf, known } from '../../../model/field.ts';
import { runsOn } from '../../../model/launchTypes.ts';
import { containerRule } from '../../rule.ts';

/** AWS's guide writes the second, which the API does not know. */
const ALLOWED = ['SYS_PTRACE', 'CAP_SYS_PTRACE'];

export const fargateCapabilityAdd = containerRule({
  id: 'fargate-capability-add',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KernelCapabilities.html',
  rationale: 'SYS_PTRACE is the only capability that Fargate adds to a container. Any may be dropped.',
  messages: {
    add: 'Fargate cannot add {capability}, only SYS_PTRACE.',
  },
  check(container, report, task) {
    if (!runsOn(task, 'FARGATE')) return;
    for (const item of itemsOf(known(known(container.linuxParameters)?.capabilities)?.add)) {
      const capability = known(item);
      if (capability && !ALLOWED.includes(capability)) report(item, 'add', { capability });
    }
  },
});
