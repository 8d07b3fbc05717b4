import { hostPortName } from '../instances/hostPort.ts';
import { copies, type Filter } from './filter.ts';

/**
 * Host ports, per protocol: 53/tcp and 53/udp live side by side. A fixed host port allows one copy an instance; ports that the
 * agent chooses are limited only by its range. An instance holds at most 100 fixed ports, the agent's own included.
 */
export const ports: Filter = {
  code: 'RESOURCE:PORTS',
  concerns: (task) => task.hostPorts.length > 0 || task.dynamicHostPorts > 0,
  room: (task, instance) => {
    const dynamic = copies(task.dynamicHostPorts, instance.remaining.dynamicHostPorts);
    if (task.hostPorts.length === 0) return dynamic;
    const free = task.hostPorts.length <= instance.remaining.staticHostPorts && instance.hasFree(task.hostPorts);
    return free ? Math.min(1, dynamic) : 0;
  },
  missing: (task, instance) => {
    const taken = instance.taken(task.hostPorts);
    return { ports: taken.length > 0 ? taken : task.hostPorts.map(hostPortName) };
  },
};
