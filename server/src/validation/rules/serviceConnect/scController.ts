import { deploymentController } from '../../../model/deploymentController.ts';
import { enabledServiceConnect } from '../../../model/serviceConnect.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const scController = serviceRule({
  id: 'sc-controller',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect.html',
  rationale:
    'CreateService refuses it: "Service Connect feature is only supported with ECS (rolling update) deployment controller. Update to ECS deployment controller and try again".',
  messages: { controller: 'Service Connect needs the deployment controller ECS, not {controller}.' },
  check(service, report) {
    const controller = deploymentController(service);
    if (controller === undefined || controller === 'ECS' || !enabledServiceConnect(service)) return;
    report(
      keyPlaceOf(service, 'serviceConnectConfiguration'),
      'controller',
      { controller },
      [],
      [{ at: service.deploymentController!, message: 'The deployment controller.' }],
    );
  },
});
