import { effectiveNetworkMode } from '../../../model/networkMode.ts';
import { repeatedPorts } from '../../../model/portMappings.ts';
import { taskRule } from '../../rule.ts';

export const hostPortTwice = taskRule({
  id: 'host-port-twice',
  severity: 'error',
  source: 'https://github.com/aws/amazon-ecs-agent/issues/1220',
  rationale: 'RegisterTaskDefinition refuses it: "TCP host port \'3000\' is mapped multiple times in task."',
  messages: {
    twice: 'Host port {port}/{protocol} is mapped more than once in this task.',
  },
  check(task, report) {
    const mode = effectiveNetworkMode(task);
    if (mode !== 'bridge' && mode !== 'nat') return;
    for (const { port, protocol, again, first } of repeatedPorts(task.containers, 'hostPort'))
      report(
        again,
        'twice',
        { port, protocol },
        [],
        [{ at: first, message: `Host port ${port} is mapped here first.` }],
      );
  },
});
