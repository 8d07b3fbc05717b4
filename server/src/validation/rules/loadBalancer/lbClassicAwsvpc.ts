import { classicLoadBalancers } from '../../../model/loadBalancers.ts';
import { launchOf, launchPlace } from '../../../model/serviceLaunch.ts';
import { writtenNetworkMode } from '../../../model/serviceNetworkMode.ts';
import { placeOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const lbClassicAwsvpc = serviceRule({
  id: 'lb-classic-awsvpc',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html',
  rationale:
    'A Classic Load Balancer sends to container instances, not to the network interface of a task: "Classic Load Balancers are not supported with Fargate".',
  messages: {
    fargate:
      'Fargate works with Application, Network and Gateway Load Balancers only, which are given by `targetGroupArn`.',
    awsvpc: 'In the network mode awsvpc only target groups work (`targetGroupArn`), not Classic Load Balancers.',
  },
  check(service, report, { task }) {
    const isFargate = launchOf(service) === 'FARGATE';
    const isAwsvpc = task && writtenNetworkMode(task) === 'awsvpc';
    for (const { loadBalancerName } of classicLoadBalancers(service)) {
      if (isFargate)
        report(
          loadBalancerName,
          'fargate',
          {},
          [],
          [{ at: launchPlace(service)!, message: 'The service runs on Fargate.' }],
        );
      else if (isAwsvpc)
        report(
          loadBalancerName,
          'awsvpc',
          {},
          [],
          [{ at: placeOf(task, 'networkMode'), message: 'The network mode is awsvpc.' }],
        );
    }
  },
});
