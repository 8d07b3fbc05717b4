import { each, isBlank, isSet } from '../../../model/field.ts';
import { hasPort, lacksPort } from '../../../model/registryContainer.ts';
import { placeOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const registryContainerPair = serviceRule({
  id: 'registry-container-pair',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceRegistry.html',
  rationale: 'The two together say which port is registered.',
  messages: { pair: '`{given}` needs `{missing}` beside it.' },
  check(service, report) {
    for (const registry of each(service.serviceRegistries)) {
      const { containerName, containerPort } = registry;
      if (isSet(containerName) && lacksPort(containerPort))
        report(placeOf(registry, 'containerPort'), 'pair', { given: 'containerName', missing: 'containerPort' });
      if (hasPort(containerPort) && isBlank(containerName))
        report(placeOf(registry, 'containerName'), 'pair', { given: 'containerPort', missing: 'containerName' });
    }
  },
});
