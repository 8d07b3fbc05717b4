import { isBlank, isSet, known } from '../../../model/field.ts';
import { serviceForm } from '../../../model/serviceForm.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

export const updateCapacityNeedsForce = serviceRule({
  id: 'update-capacity-needs-force',
  severity: 'warning',
  source: 'https://github.com/pipe-cd/pipecd/pull/6385',
  rationale:
    'AWS refuses a changed strategy without it: "When switching from launch type to capacity provider strategy on an existing service, or making a change to a capacity provider strategy on a service that is already using one, you must force a new deployment".',
  messages: {
    force: 'A changed `capacityProviderStrategy` is refused without `forceNewDeployment`.',
  },
  check(service, report, context) {
    if (serviceForm(service, context) !== 'update' || !isSet(service.capacityProviderStrategy)) return;
    const { forceNewDeployment } = service;
    if (!isBlank(forceNewDeployment)) return;
    const set =
      known(forceNewDeployment) === false
        ? fix.set(forceNewDeployment!, true)
        : fix.add(service, 'forceNewDeployment', true);
    report(keyPlaceOf(service, 'capacityProviderStrategy'), 'force', {}, [set]);
  },
});
