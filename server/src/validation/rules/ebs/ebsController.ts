import { deploymentController } from '../../../model/deploymentController.ts';
import { isSet } from '../../../model/field.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const ebsController = serviceRule({
  id: 'ebs-controller',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ebs-volumes.html',
  rationale: 'ECS makes the volumes as it starts the tasks of a deployment of its own.',
  messages: { controller: '`volumeConfigurations` need the deployment controller ECS, not {controller}.' },
  check(service, report) {
    const controller = deploymentController(service);
    if (controller === undefined || controller === 'ECS' || !isSet(service.volumeConfigurations)) return;
    report(
      keyPlaceOf(service, 'volumeConfigurations'),
      'controller',
      { controller },
      [],
      [{ at: service.deploymentController!, message: 'The deployment controller.' }],
    );
  },
});
