import { isSet, known } from '../../../model/field.ts';
import { containerRule } from '../../rule.ts';

export const capabilityWithPrivileged = containerRule({
  id: 'capability-with-privileged',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KernelCapabilities.html',
  rationale: 'A privileged container has every capability, whatever is added or dropped.',
  messages: { ignored: 'The container is `privileged`, so `add` and `drop` have no effect. Keep one of the two.' },
  check(container, report) {
    const capabilities = known(known(container.linuxParameters)?.capabilities);
    if (known(container.privileged) === true && (isSet(capabilities?.add) || isSet(capabilities?.drop)))
      report(capabilities, 'ignored');
  },
});
