import { each, isSet, known } from '../../../model/field.ts';
import { firelensRouters } from '../../../model/firelens.ts';
import { effectiveNetworkMode } from '../../../model/networkMode.ts';
import { fix } from '../../fix.ts';
import { taskRule } from '../../rule.ts';

const FORWARD_PORT = 24224;

export const firelensPortPublished = taskRule({
  id: 'firelens-port-published',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html',
  rationale: 'The router takes whatever arrives on port 24224 for logs of the task; nobody else should reach it.',
  messages: {
    bridge: 'Port 24224 is that of the log router. Do not publish it.',
    open: {
      severity: 'information',
      text: 'The log router takes logs on port 24224 from whoever reaches it. Close the port in the security group.',
    },
  },
  check(task, report) {
    if (firelensRouters(task).length === 0) return;
    const mode = effectiveNetworkMode(task);
    for (const container of task.containers)
      for (const mapping of each(container.portMappings)) {
        if (known(mapping.containerPort) !== FORWARD_PORT && known(mapping.hostPort) !== FORWARD_PORT) continue;
        if (mode === 'bridge') report(mapping, 'bridge', {}, [fix.remove(mapping, 'Remove the port mapping')]);
        else if ((mode === 'awsvpc' || mode === 'host') && isSet(container.firelensConfiguration))
          report(mapping, 'open');
      }
  },
});
