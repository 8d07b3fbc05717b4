import { isSet } from '../../../model/field.ts';
import { possibleNetworkMode } from '../../../model/serviceNetworkMode.ts';
import { keyPlaceOf, placeOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const lbNetworkModeNone = serviceRule({
  id: 'lb-network-mode-none',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html',
  rationale: 'In the network mode none containers have no port that a load balancer could reach.',
  messages: {
    none: 'The network mode of the task definition is none: no load balancer reaches its containers.',
  },
  check(service, report, { task }) {
    if (!task || possibleNetworkMode(service, task) !== 'none' || !isSet(service.loadBalancers)) return;
    const related = [{ at: placeOf(task, 'networkMode'), message: 'The network mode is none.' }];
    report(keyPlaceOf(service, 'loadBalancers'), 'none', {}, [], related);
  },
});
