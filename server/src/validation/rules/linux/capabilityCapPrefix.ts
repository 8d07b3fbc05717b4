import { itemsOf, known } from '../../../model/field.ts';
import { fix } from '../../fix.ts';
import { containerRule } from '../../rule.ts';

export const capabilityCapPrefix = containerRule({
  id: 'capability-cap-prefix',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KernelCapabilities.html',
  rationale: "The API's names have no prefix, although a page of AWS's guide writes CAP_SYS_PTRACE.",
  messages: { prefix: 'ECS calls this capability {capability}, without CAP_.' },
  check(container, report) {
    const capabilities = known(known(container.linuxParameters)?.capabilities);
    for (const item of [...itemsOf(capabilities?.add), ...itemsOf(capabilities?.drop)]) {
      const written = known(item);
      if (!written?.startsWith('CAP_')) continue;
      const capability = written.slice('CAP_'.length);
      report(item, 'prefix', { capability }, [{ ...fix.set(item, capability), safe: true }]);
    }
  },
});
