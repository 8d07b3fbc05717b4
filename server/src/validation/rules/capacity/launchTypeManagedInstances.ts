import { known } from '../../../model/field.ts';
import { serviceForm } from '../../../model/serviceForm.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

export const launchTypeManagedInstances = serviceRule({
  id: 'launch-type-managed-instances',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html',
  rationale:
    'ECS prints MANAGED_INSTANCES as a launch type, but a service gets onto Managed Instances by its capacity provider.',
  messages: {
    provider: 'Managed Instances are chosen by `capacityProviderStrategy`, without `launchType`.',
  },
  check(service, report, context) {
    if (serviceForm(service, context) !== 'create' || known(service.launchType) !== 'MANAGED_INSTANCES') return;
    const fixes = service.capacityProviderStrategy ? [fix.remove(keyPlaceOf(service, 'launchType'))] : [];
    report(service.launchType, 'provider', {}, fixes);
  },
});
