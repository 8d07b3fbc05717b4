import { itemsOf } from '../../../model/field.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const gatewayConnectorsSeveral = serviceRule({
  id: 'gateway-connectors-several',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html',
  rationale: 'A service has at most one gateway connector.',
  messages: { several: 'A service takes one gateway connector, not {count}.' },
  check(service, report) {
    const count = itemsOf(service.gatewayConnectors).length;
    if (count > 1) report(keyPlaceOf(service, 'gatewayConnectors'), 'several', { count });
  },
});
