import { containerLabel } from '../../../model/containerLabel.ts';
import { isSet } from '../../../model/field.ts';
import { enabledServiceConnect } from '../../../model/serviceConnect.ts';
import { possibleNetworkMode } from '../../../model/serviceNetworkMode.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const scBridgeHostname = serviceRule({
  id: 'sc-bridge-hostname',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect.html',
  rationale: 'Under bridge the containers share the network of a pause container, and with it its host name.',
  messages: {
    hostname: 'Under network mode bridge Service Connect does not go with a `hostname`. {container} has one.',
  },
  check(service, report, { task }) {
    if (!task || !enabledServiceConnect(service) || possibleNetworkMode(service, task) !== 'bridge') return;
    for (const container of task.containers)
      if (isSet(container.hostname))
        report(
          keyPlaceOf(service, 'serviceConnectConfiguration'),
          'hostname',
          { container: containerLabel(container) },
          [],
          [{ at: container.hostname!, message: 'The host name.' }],
        );
  },
});
