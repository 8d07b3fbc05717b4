import { effectiveNetworkMode } from '../../../model/networkMode.ts';
import { repeatedPorts } from '../../../model/portMappings.ts';
import { taskRule } from '../../rule.ts';

export const sharedNetworkPortTwice = taskRule({
  id: 'shared-network-port-twice',
  severity: 'error',
  source: 'https://github.com/code4romania/covid-19-date-la-zi/issues/64',
  rationale:
    'Containers of an awsvpc or host task share one network stack, and the host port equals the container port: a port can be mapped once.',
  messages: {
    twice: 'Port {port}/{protocol} is mapped more than once. Under {mode} the containers of a task share one network.',
  },
  check(task, report) {
    const mode = effectiveNetworkMode(task);
    if (mode !== 'awsvpc' && mode !== 'host') return;
    for (const { port, protocol, again, first } of repeatedPorts(task.containers, 'containerPort'))
      report(
        again,
        'twice',
        { port, protocol, mode },
        [],
        [{ at: first, message: `Port ${port} is mapped here first.` }],
      );
  },
});
