import { deploymentController } from '../../../model/deploymentController.ts';
import { isAbsent, isBlank, known } from '../../../model/field.ts';
import { createsService } from '../../../model/serviceForm.ts';
import { launchOf } from '../../../model/serviceLaunch.ts';
import { serviceNetworkMode, writtenNetworkMode } from '../../../model/serviceNetworkMode.ts';
import { placeOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const networkConfigurationRequired = serviceRule({
  id: 'network-configuration-required',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html',
  rationale:
    'In the network mode awsvpc each task gets a network interface, and AWS must know in which subnets: "Network Configuration must be provided when networkMode \'awsvpc\' is specified".',
  messages: {
    awsvpc: 'The network mode is awsvpc, which needs `networkConfiguration` with subnets.',
    fargate: 'Fargate needs `networkConfiguration` with subnets.',
  },
  check(service, report, context) {
    const { networkConfiguration } = service;
    const isMissing =
      isBlank(networkConfiguration) ||
      (networkConfiguration?.state === 'known' && isAbsent(known(networkConfiguration)?.awsvpcConfiguration));
    if (!isMissing || !createsService(service, context)) return;
    const controller = deploymentController(service);
    if (controller === undefined || controller === 'EXTERNAL') return;
    if (launchOf(service) === 'EXTERNAL' || service.launchType?.state === 'placeholder') return;
    if (serviceNetworkMode(service, context.task) !== 'awsvpc') return;
    const place = placeOf(service, 'networkConfiguration');
    if (!context.task || writtenNetworkMode(context.task) === undefined) return report(place, 'fargate');
    report(place, 'awsvpc', {}, [], [{ at: placeOf(context.task, 'networkMode'), message: 'The network mode.' }]);
  },
});
