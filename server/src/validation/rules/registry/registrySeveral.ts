import { itemsOf } from '../../../model/field.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const registrySeveral = serviceRule({
  id: 'registry-several',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html',
  rationale: 'CreateService refuses it: "service registries can have at most 1 items".',
  messages: { several: 'A service takes one service registry, not {count}.' },
  check(service, report) {
    const count = itemsOf(service.serviceRegistries).length;
    if (count > 1) report(keyPlaceOf(service, 'serviceRegistries'), 'several', { count });
  },
});
