import { deploymentController } from '../../../model/deploymentController.ts';
import { deploymentPercents } from '../../../model/deploymentPercents.ts';
import { deploymentStrategy } from '../../../model/deploymentStrategy.ts';
import { known } from '../../../model/field.ts';
import { launchOf } from '../../../model/serviceLaunch.ts';
import { writtenNetworkMode } from '../../../model/serviceNetworkMode.ts';
import { portMappingsOf } from '../../../model/taskResources.ts';
import { placeOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const fixedHostPortRolling = serviceRule({
  id: 'fixed-host-port-rolling',
  severity: 'information',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html',
  rationale:
    'A container instance gives a host port to one task. While no task may stop, each new one needs an instance on which the port is free.',
  messages: {
    fixed:
      'Host port {port} is fixed and no task may stop first: a deployment needs a free container instance for each task that it adds.',
  },
  check(service, report, { task }) {
    const mode = writtenNetworkMode(task);
    if (!task || (mode !== 'bridge' && mode !== 'host') || launchOf(service) === 'FARGATE') return;
    if (deploymentStrategy(service) !== 'ROLLING' || deploymentController(service) !== 'ECS') return;
    if (deploymentPercents(service).minimumHealthyPercent !== 100) return;
    const fixed = portMappingsOf(task).find(({ hostPort }) => (known(hostPort) ?? 0) > 0)?.hostPort;
    if (!fixed) return;
    const deployment = known(service.deploymentConfiguration);
    const at = deployment ? placeOf(deployment, 'minimumHealthyPercent') : placeOf(service, 'deploymentConfiguration');
    report(at, 'fixed', { port: known(fixed)! }, [], [{ at: fixed, message: 'The fixed host port.' }]);
  },
});
