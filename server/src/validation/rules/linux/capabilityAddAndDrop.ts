import { each, known } from '../../../model/field.ts';
import { containerRule } from '../../rule.ts';

export const capabilityAddAndDrop = containerRule({
  id: 'capability-add-and-drop',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KernelCapabilities.html',
  rationale: 'Docker drops first and adds afterwards, so a capability in both lists is there in the end.',
  messages: { both: '{capability} is in `drop` and in `add`, so the container has it. Keep it in one list.' },
  check(container, report) {
    const capabilities = known(known(container.linuxParameters)?.capabilities);
    const dropped = each(capabilities?.drop);
    for (const capability of new Set(each(capabilities?.add)))
      if (capability && dropped.includes(capability)) report(capabilities, 'both', { capability });
  },
});
