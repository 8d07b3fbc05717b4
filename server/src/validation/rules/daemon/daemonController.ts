import { deploymentController } from '../../../model/deploymentController.ts';
import { known } from '../../../model/field.ts';
import { schedulingStrategy } from '../../../model/schedulingStrategy.ts';
import { serviceRule } from '../../rule.ts';

export const daemonController = serviceRule({
  id: 'daemon-controller',
  severity: 'error',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/troubleshooting-deployment-controller-migration.html',
  rationale:
    'AWS refuses it: "The CODE_DEPLOY deployment controller type is not supported for services using the DAEMON scheduling strategy".',
  messages: {
    controller: 'A DAEMON service is deployed by ECS itself, not by {controller}.',
  },
  check(service, report) {
    const controller = deploymentController(service);
    if (schedulingStrategy(service) !== 'DAEMON' || (controller !== 'CODE_DEPLOY' && controller !== 'EXTERNAL')) return;
    report(known(service.deploymentController)?.type, 'controller', { controller });
  },
});
