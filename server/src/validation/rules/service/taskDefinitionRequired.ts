import { deploymentController } from '../../../model/deploymentController.ts';
import { isBlank } from '../../../model/field.ts';
import { serviceForm } from '../../../model/serviceForm.ts';
import { placeOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const taskDefinitionRequired = serviceRule({
  id: 'task-definition-required',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html',
  rationale: 'CreateService must be told what to run, unless task sets of the EXTERNAL deployment controller say it.',
  messages: {
    missing: 'A new service needs `taskDefinition`.',
  },
  check(service, report, context) {
    if (serviceForm(service, context) !== 'create' || !isBlank(service.taskDefinition)) return;
    const controller = deploymentController(service);
    if (controller === 'ECS' || controller === 'CODE_DEPLOY') report(placeOf(service, 'taskDefinition'), 'missing');
  },
});
