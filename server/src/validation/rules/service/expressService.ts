import { propertyOf } from '../../../documents/syntaxTree.ts';
import { placeOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const expressService = serviceRule({
  id: 'express-service',
  severity: 'information',
  source: 'https://github.com/aws/containers-roadmap/issues/2813',
  rationale:
    'ECS manages the deployment settings, the scaling and the load balancer of an Express Mode service itself.',
  messages: {
    express:
      'This is an Express Mode service: what ECS set up for it changes through UpdateExpressGatewayService only.',
  },
  check(service, report) {
    const value = service.node && propertyOf(service.node, 'resourceManagementType')?.valueNode?.value;
    if (value === 'ECS') report(placeOf(service, 'resourceManagementType'), 'express');
  },
});
