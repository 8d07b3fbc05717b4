import { itemsOf, known } from '../../../model/field.ts';
import { runsOn } from '../../../model/launchTypes.ts';
import { fix } from '../../fix.ts';
import { containerRule } from '../../rule.ts';

/** Newer ones of the kernel, which the API lists under no name. */
const UNKNOWN_TO_ECS = new Set(['CAP_BPF', 'CAP_PERFMON', 'CAP_CHECKPOINT_RESTORE']);

export const capabilityCapPrefix = containerRule({
  id: 'capability-cap-prefix',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KernelCapabilities.html',
  rationale: "The API's names have no prefix, although a page of AWS's guide writes CAP_SYS_PTRACE.",
  messages: { prefix: 'ECS calls this capability {capability}, without CAP_.' },
  check(container, report, task) {
    const capabilities = known(known(container.linuxParameters)?.capabilities);
    const added = itemsOf(capabilities?.add);
    for (const item of [...added, ...itemsOf(capabilities?.drop)]) {
      const written = known(item);
      if (!written?.startsWith('CAP_') || UNKNOWN_TO_ECS.has(written)) continue;
      if (runsOn(task, 'FARGATE') && added.includes(item) && written !== 'CAP_SYS_PTRACE') continue; // refused there
      const capability = written.slice('CAP_'.length);
      report(item, 'prefix', { capability }, [{ ...fix.set(item, capability), safe: true }]);
    }
  },
});
