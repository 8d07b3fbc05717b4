import { each, known } from '../../../model/field.ts';
import { effectiveNetworkMode } from '../../../model/networkMode.ts';
import { fix } from '../../fix.ts';
import { containerRule } from '../../rule.ts';

export const hostPortEqualsContainerPort = containerRule({
  id: 'host-port-equals-container-port',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html',
  rationale:
    'These modes do not translate ports. RegisterTaskDefinition says: "When networkMode=awsvpc, the host ports and container ports in port mappings must match."',
  messages: {
    differs: 'Under {mode}, `hostPort` must be {containerPort} like `containerPort`, or be left out, not {hostPort}.',
  },
  check(container, report, task) {
    const mode = effectiveNetworkMode(task);
    if (mode !== 'awsvpc' && mode !== 'host') return;
    for (const mapping of each(container.portMappings)) {
      const containerPort = known(mapping.containerPort);
      const hostPort = known(mapping.hostPort);
      if (containerPort === undefined || !hostPort || hostPort === containerPort) continue;
      report(mapping.hostPort, 'differs', { mode, containerPort, hostPort }, [fix.remove(mapping.hostPort!)]);
    }
  },
});
