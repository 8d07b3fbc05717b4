import { deploymentController } from '../../../model/deploymentController.ts';
import { isSet, known } from '../../../model/field.ts';
import { launchOf } from '../../../model/serviceLaunch.ts';
import { writtenNetworkMode } from '../../../model/serviceNetworkMode.ts';
import { keyPlaceOf, placeOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

export const networkConfigurationRefused = serviceRule({
  id: 'network-configuration-refused',
  severity: 'error',
  source: 'https://github.com/boltops-tools/ufo/pull/112',
  rationale:
    'Only tasks in the network mode awsvpc have a network interface of their own to configure: "Network Configuration is not valid for the given networkMode of this task definition".',
  messages: {
    refused: 'The network mode of the task definition is {mode}, which takes no `networkConfiguration`.',
  },
  check(service, report, { task }) {
    const mode = writtenNetworkMode(task);
    if (!task || mode === undefined || mode === 'awsvpc') return;
    if (!isSet(known(service.networkConfiguration)?.awsvpcConfiguration)) return;
    const controller = deploymentController(service);
    if (controller === undefined || controller === 'EXTERNAL') return; // external-controller-keys
    const launch = launchOf(service);
    if (launch === 'FARGATE' || launch === 'EXTERNAL') return; // there it is the mode, or the launch type, that is wrong
    const place = keyPlaceOf(service, 'networkConfiguration');
    const related = [{ at: placeOf(task, 'networkMode'), message: `The network mode is ${mode}.` }];
    report(place, 'refused', { mode }, [fix.remove(place)], related);
  },
});
