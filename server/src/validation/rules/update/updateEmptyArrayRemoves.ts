import { isOpen, itemsOf, known } from '../../../model/field.ts';
import { serviceForm } from '../../../model/serviceForm.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

const KEYS = [
  'loadBalancers',
  'serviceRegistries',
  'placementConstraints',
  'placementStrategy',
  'capacityProviderStrategy',
] as const;

export const updateEmptyArrayRemoves = serviceRule({
  id: 'update-empty-array-removes',
  severity: 'information',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html',
  rationale:
    'In UpdateService an empty list is a change like any other; only an absent key leaves the setting as it is.',
  messages: {
    removes: 'The empty list takes `{key}` away from the service. To keep it as it is, leave the key out.',
    launchType: 'The empty list returns the service to its launch type. To keep its `{key}`, leave the key out.',
  },
  check(service, report, context) {
    if (serviceForm(service, context) !== 'update') return;
    for (const key of KEYS) {
      const list = service[key];
      if (!known<unknown>(list) || isOpen(list) || itemsOf<unknown>(list).length > 0) continue;
      report(keyPlaceOf(service, key), key === 'capacityProviderStrategy' ? 'launchType' : 'removes', { key });
    }
  },
});
