import { deploymentController } from '../../../model/deploymentController.ts';
import { trafficStrategy } from '../../../model/deploymentStrategy.ts';
import { isSet } from '../../../model/field.ts';
import { classicLoadBalancers, hasSeveralLoadBalancers } from '../../../model/loadBalancers.ts';
import type { ServiceDefinition } from '../../../model/serviceDefinition.ts';
import { launchOf } from '../../../model/serviceLaunch.ts';
import { writtenNetworkMode } from '../../../model/serviceNetworkMode.ts';
import { serviceRule } from '../../rule.ts';

export const lbClassicWithNewFeatures = serviceRule({
  id: 'lb-classic-with-new-features',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/register-multiple-targetgroups.html',
  rationale: 'What came after Classic Load Balancers works with target groups only.',
  messages: {
    feature: 'Classic Load Balancers do not go with {feature}.',
  },
  check(service, report, { task }) {
    if (launchOf(service) === 'FARGATE' || writtenNetworkMode(task) === 'awsvpc') return; // lb-classic-awsvpc
    const feature = newFeatureOf(service);
    const [classic] = classicLoadBalancers(service);
    if (feature && classic) report(classic.loadBalancerName, 'feature', { feature });
  },
});

function newFeatureOf(service: ServiceDefinition): string | undefined {
  const controller = deploymentController(service);
  if (controller === 'CODE_DEPLOY') return `the deployment controller ${controller}`;
  const strategy = trafficStrategy(service);
  if (strategy) return `the deployment strategy ${strategy}`;
  if (isSet(service.serviceRegistries)) return '`serviceRegistries`';
  return hasSeveralLoadBalancers(service) ? 'a second load balancer' : undefined;
}
