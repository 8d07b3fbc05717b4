import { each, known } from '../../../model/field.ts';
import { effectiveNetworkMode } from '../../../model/networkMode.ts';
import { isNetworkSystemControl } from '../../../model/systemControls.ts';
import { containerRule } from '../../rule.ts';

export const netSysctlHostMode = containerRule({
  id: 'net-sysctl-host-mode',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SystemControl.html',
  rationale:
    'Under `networkMode` host the network settings are those of the instance, which a container must not change.',
  messages: {
    host: '{namespace} cannot be set under `networkMode` host: it would change the instance itself.',
  },
  check(container, report, task) {
    if (effectiveNetworkMode(task) !== 'host') return;
    for (const { namespace: field } of each(container.systemControls)) {
      const namespace = known(field);
      if (namespace && isNetworkSystemControl(namespace)) report(field, 'host', { namespace });
    }
  },
});
