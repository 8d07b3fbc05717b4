import { each, isSet } from '../../../model/field.ts';
import { hasPort } from '../../../model/registryContainer.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const registryPortAndContainer = serviceRule({
  id: 'registry-port-and-container',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceRegistry.html',
  rationale: 'The port of an SRV record is given once: by `port`, or by the container that has it.',
  messages: { both: 'Give either `port` or the pair of `containerName` and `containerPort`.' },
  check(service, report) {
    for (const registry of each(service.serviceRegistries))
      if (hasPort(registry.port) && (isSet(registry.containerName) || hasPort(registry.containerPort)))
        report(keyPlaceOf(registry, 'port'), 'both');
  },
});
