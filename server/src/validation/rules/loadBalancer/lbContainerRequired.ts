import { each, isBlank } from '../../../model/field.ts';
import { placeOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

const KEYS = ['containerName', 'containerPort'] as const;

export const lbContainerRequired = serviceRule({
  id: 'lb-container-required',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html',
  rationale: 'ECS registers a container and its port with the load balancer and must know which.',
  messages: {
    missing: 'A load balancer needs `{key}`.',
  },
  check(service, report) {
    for (const balancer of each(service.loadBalancers))
      for (const key of KEYS) if (isBlank(balancer[key])) report(placeOf(balancer, key), 'missing', { key });
  },
});
