import { isBlank, known } from '../../../model/field.ts';
import { mappingOf, offeredPorts } from '../../../model/serviceConnect.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

export const scPerRequestTimeoutTcp = serviceRule({
  id: 'sc-per-request-timeout-tcp',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TimeoutConfiguration.html',
  rationale: 'Without an `appProtocol` the proxy forwards bytes and knows of no requests.',
  messages: { tcp: 'Port {name} has no `appProtocol`, so that there are no requests to time.' },
  check(service, report, { task }) {
    for (const port of offeredPorts(service)) {
      const timeout = known(port.timeout);
      const mapping = mappingOf(task, port);
      if (!timeout || !mapping || !isBlank(mapping.appProtocol)) continue;
      if (known(timeout.perRequestTimeoutSeconds) === undefined) continue;
      const at = keyPlaceOf(timeout, 'perRequestTimeoutSeconds');
      report(
        at,
        'tcp',
        { name: known(port.portName)! },
        [fix.remove(at)],
        [{ at: mapping.name!, message: 'The port mapping.' }],
      );
    }
  },
});
