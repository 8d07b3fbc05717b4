import { deploymentController } from '../../../model/deploymentController.ts';
import { isAbsent, isBlank } from '../../../model/field.ts';
import { serviceForm } from '../../../model/serviceForm.ts';
import { placeOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const taskDefinitionRequired = serviceRule({
  id: 'task-definition-required',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html',
  rationale:
    'CreateService must be told what to run, unless task sets of the EXTERNAL deployment controller say it. The command line (`--task-definition`) and tools such as Harness fill in what a file leaves out.',
  messages: {
    empty: 'A new service needs `taskDefinition`.',
    missing: {
      severity: 'warning',
      text: 'A new service needs `taskDefinition`, here or from what deploys it.',
    },
  },
  check(service, report, context) {
    if (serviceForm(service, context) !== 'create' || !isBlank(service.taskDefinition)) return;
    const controller = deploymentController(service);
    if (controller === 'ECS' || controller === 'CODE_DEPLOY')
      report(placeOf(service, 'taskDefinition'), isAbsent(service.taskDefinition) ? 'missing' : 'empty');
  },
});
