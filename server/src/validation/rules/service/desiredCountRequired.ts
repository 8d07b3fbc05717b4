import { deploymentController } from '../../../model/deploymentController.ts';
import { isAbsent } from '../../../model/field.ts';
import { schedulingStrategy } from '../../../model/schedulingStrategy.ts';
import { serviceForm } from '../../../model/serviceForm.ts';
import { placeOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const desiredCountRequired = serviceRule({
  id: 'desired-count-required',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html',
  rationale: 'CreateService wants the number of tasks of every REPLICA service.',
  messages: {
    missing: 'A new service needs `desiredCount`, unless its `schedulingStrategy` is DAEMON.',
  },
  check(service, report, context) {
    if (serviceForm(service, context) !== 'create' || !isAbsent(service.desiredCount)) return;
    if (schedulingStrategy(service) !== 'REPLICA') return;
    const controller = deploymentController(service);
    if (controller === 'ECS' || controller === 'CODE_DEPLOY') report(placeOf(service, 'desiredCount'), 'missing');
  },
});
