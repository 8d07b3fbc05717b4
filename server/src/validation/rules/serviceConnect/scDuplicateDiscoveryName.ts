import { repeatedIn } from '../../../model/repeated.ts';
import { discoveryNameOf, offeredPorts } from '../../../model/serviceConnect.ts';
import { serviceRule } from '../../rule.ts';

export const scDuplicateDiscoveryName = serviceRule({
  id: 'sc-duplicate-discovery-name',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectService.html',
  rationale:
    'Each offered port becomes a Cloud Map service of that name, which is `portName` where nothing else is said.',
  messages: { twice: 'Another port of this service is discovered as {name} too.' },
  check(service, report) {
    for (const { again, first, value } of repeatedIn(offeredPorts(service).map(discoveryNameOf)))
      report(again, 'twice', { name: value }, [], [{ at: first, message: 'Also given here.' }]);
  },
});
