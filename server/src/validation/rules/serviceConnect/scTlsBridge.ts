import { isSet } from '../../../model/field.ts';
import { effectiveNetworkMode } from '../../../model/networkMode.ts';
import { offeredPorts } from '../../../model/serviceConnect.ts';
import { launchOf } from '../../../model/serviceLaunch.ts';
import { possibleNetworkMode } from '../../../model/serviceNetworkMode.ts';
import { keyPlaceOf, placeOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const scTlsBridge = serviceRule({
  id: 'sc-tls-bridge',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect.html',
  rationale: 'Service Connect encrypts between the proxies of tasks that have a network interface of their own.',
  messages: { bridge: 'TLS needs network mode awsvpc; the tasks have bridge.' },
  check(service, report, { task }) {
    if (!task) return;
    const isBridge =
      possibleNetworkMode(service, task) === 'bridge' ||
      (launchOf(service) === 'EC2' && effectiveNetworkMode(task) === 'bridge');
    const related = [{ at: placeOf(task, 'networkMode'), message: 'The network mode of the task definition.' }];
    for (const port of isBridge ? offeredPorts(service) : [])
      if (isSet(port.tls)) report(keyPlaceOf(port, 'tls'), 'bridge', {}, [], related);
  },
});
