import { isAbsent, isBlank, known } from '../../../model/field.ts';
import { mappingOf, offeredPorts } from '../../../model/serviceConnect.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

/** Seconds; of ports with an `appProtocol`, the only ones that time requests. */
const DEFAULT_IDLE_TIMEOUT = 300;

export const scIdleBelowPerRequest = serviceRule({
  id: 'sc-idle-below-per-request',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TimeoutConfiguration.html',
  rationale: 'While a long request waits for its answer the connection is idle, and is closed as such.',
  messages: { shorter: 'The idle timeout of {idle} seconds ends a request before its own {request} are over.' },
  check(service, report, { task }) {
    for (const port of offeredPorts(service)) {
      const timeout = known(port.timeout);
      const mapping = mappingOf(task, port);
      if (!timeout || (mapping && isBlank(mapping.appProtocol))) continue; // sc-per-request-timeout-tcp
      const { idleTimeoutSeconds, perRequestTimeoutSeconds } = timeout;
      const idle = isAbsent(idleTimeoutSeconds) ? DEFAULT_IDLE_TIMEOUT : (known(idleTimeoutSeconds) ?? 0);
      const request = known(perRequestTimeoutSeconds) ?? 0;
      if (idle > 0 && idle < request) report(keyPlaceOf(port, 'timeout'), 'shorter', { idle, request });
    }
  },
});
