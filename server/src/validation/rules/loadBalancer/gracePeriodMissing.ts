import { deploymentController } from '../../../model/deploymentController.ts';
import { isAbsent, isSet, known } from '../../../model/field.ts';
import { createsService } from '../../../model/serviceForm.ts';
import { placeOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const gracePeriodMissing = serviceRule({
  id: 'grace-period-missing',
  severity: 'hint',
  preset: 'strict',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html',
  rationale:
    'The grace period is 0 by default: a task that starts slower than the load balancer checks is stopped and started again for ever.',
  messages: {
    none: 'Without `healthCheckGracePeriodSeconds` a task that starts slowly is stopped before it is healthy.',
  },
  check(service, report, context) {
    if (!isSet(service.loadBalancers) || deploymentController(service) !== 'ECS') return;
    const { healthCheckGracePeriodSeconds } = service;
    const isNone = isAbsent(healthCheckGracePeriodSeconds) || known(healthCheckGracePeriodSeconds) === 0;
    if (isNone && createsService(service, context)) report(placeOf(service, 'healthCheckGracePeriodSeconds'), 'none');
  },
});
