import { deploymentController } from '../../../model/deploymentController.ts';
import { hasSeveralLoadBalancers } from '../../../model/loadBalancers.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const lbSeveralNeedsEcsController = serviceRule({
  id: 'lb-several-needs-ecs-controller',
  severity: 'warning',
  source: 'https://github.com/umotif-public/terraform-aws-ecs-fargate/issues/51',
  rationale:
    "Several target groups work with the deployment controller ECS only. CreateService takes them all the same, and the deployment hangs. CodeDeploy's second one stands in its deployment group.",
  messages: {
    several: 'The deployment controller CODE_DEPLOY takes one load balancer here.',
  },
  check(service, report) {
    if (deploymentController(service) === 'CODE_DEPLOY' && hasSeveralLoadBalancers(service))
      report(keyPlaceOf(service, 'loadBalancers'), 'several');
  },
});
