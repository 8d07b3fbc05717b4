import { parseArn } from '../../../model/arn.ts';
import { each, isBlank, known } from '../../../model/field.ts';
import { isStandIn } from '../../../model/standIn.ts';
import { placeOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const registryArnForm = serviceRule({
  id: 'registry-arn-form',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceRegistry.html',
  rationale: 'ECS registers the tasks in a service of AWS Cloud Map, which lies in a namespace.',
  messages: {
    missing: 'A service registry needs the `registryArn` of a Cloud Map service.',
    namespace: 'This is a Cloud Map namespace. A registry is one of its services: …:service/srv-….',
    other: 'Expected the ARN of a Cloud Map service: arn:aws:servicediscovery:REGION:ACCOUNT:service/srv-….',
  },
  check(service, report) {
    for (const registry of each(service.serviceRegistries)) {
      const { registryArn } = registry;
      if (isBlank(registryArn)) report(placeOf(registry, 'registryArn'), 'missing');
      const text = known(registryArn);
      const arn = text ? parseArn(text) : undefined;
      const resource = arn?.service === 'servicediscovery' ? arn.resource : '';
      if (!text || /^service\/srv-/.test(resource) || (!arn && isStandIn(text))) continue;
      report(registryArn, resource.startsWith('namespace/') ? 'namespace' : 'other');
    }
  },
});
