import { deploymentController } from '../../../model/deploymentController.ts';
import { deploymentPercents } from '../../../model/deploymentPercents.ts';
import { deploymentStrategy } from '../../../model/deploymentStrategy.ts';
import { itemsOf, known } from '../../../model/field.ts';
import { schedulingStrategy } from '../../../model/schedulingStrategy.ts';
import { serviceRule } from '../../rule.ts';

export const minHealthyZero = serviceRule({
  id: 'min-healthy-zero',
  severity: 'hint',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html',
  rationale: 'At a minimum of 0 per cent ECS may stop every old task before the first new one runs.',
  messages: {
    gap: 'During a deployment all tasks may be stopped before new ones run, since `maximumPercent` is 100.',
    behindLoadBalancer:
      'During a deployment the one task behind the load balancer may be stopped before the new one runs.',
  },
  check(service, report) {
    const minimum = known(service.deploymentConfiguration)?.minimumHealthyPercent;
    if (known(minimum) !== 0 || schedulingStrategy(service) !== 'REPLICA') return;
    if (deploymentController(service) !== 'ECS' || deploymentStrategy(service) !== 'ROLLING') return;
    if (deploymentPercents(service).maximumPercent === 100) report(minimum, 'gap');
    else if (known(service.desiredCount) === 1 && itemsOf(service.loadBalancers).length > 0)
      report(minimum, 'behindLoadBalancer');
  },
});
