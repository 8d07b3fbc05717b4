import { isSet, known } from '../../../model/field.ts';
import { refusalOf } from '../../../model/unsupported.ts';
import { containerRule } from '../../rule.ts';

export const capabilityWithPrivileged = containerRule({
  id: 'capability-with-privileged',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KernelCapabilities.html',
  rationale: 'For a privileged container both lists are ignored.',
  messages: { ignored: 'The container is `privileged`, so `add` and `drop` have no effect. Keep one of the two.' },
  check(container, report, task) {
    if (known(container.privileged) !== true || refusalOf(task, container, 'privileged')) return;
    const capabilities = known(known(container.linuxParameters)?.capabilities);
    if (isSet(capabilities?.add) || isSet(capabilities?.drop)) report(capabilities, 'ignored');
  },
});
