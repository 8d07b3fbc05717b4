import { isBlank, isSet } from '../../../model/field.ts';
import { enabledServiceConnect } from '../../../model/serviceConnect.ts';
import { possibleNetworkMode } from '../../../model/serviceNetworkMode.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const scNetworkMode = serviceRule({
  id: 'sc-network-mode',
  severity: 'error',
  source: 'https://github.com/aws/amazon-ecs-agent/blob/master/agent/api/serviceconnect/service_connect_validator.go',
  rationale: 'The ECS agent refuses a proxy of Service Connect under the network modes host and none.',
  messages: {
    server: 'Service Connect needs network mode awsvpc or bridge; the tasks have {mode}.',
    client: {
      severity: 'warning',
      text: 'Service Connect needs network mode awsvpc or bridge also to reach other services; the tasks have {mode}.',
    },
  },
  check(service, report, { task }) {
    const configuration = enabledServiceConnect(service);
    const mode = possibleNetworkMode(service, task);
    if (!configuration || (mode !== 'host' && mode !== 'none')) return;
    const message = isSet(configuration.services) ? 'server' : isBlank(configuration.services) ? 'client' : undefined;
    if (message)
      report(
        keyPlaceOf(service, 'serviceConnectConfiguration'),
        message,
        { mode },
        [],
        [{ at: task!.networkMode!, message: 'The network mode of the task definition.' }],
      );
  },
});
