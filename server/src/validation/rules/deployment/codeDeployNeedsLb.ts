import { deploymentController } from '../../../model/deploymentController.ts';
import { hasNoLoadBalancer } from '../../../model/loadBalancers.ts';
import { createsService } from '../../../model/serviceForm.ts';
import { placeOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const codeDeployNeedsLb = serviceRule({
  id: 'code-deploy-needs-lb',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html',
  rationale:
    'CreateService refuses it: "When specifying the CODE_DEPLOY deployment controller type, the service requires an Application Load Balancer or Network Load Balancer".',
  messages: {
    missing: 'Under the CODE_DEPLOY controller a service needs a load balancer with a `targetGroupArn`.',
  },
  check(service, report, context) {
    if (deploymentController(service) !== 'CODE_DEPLOY' || !createsService(service, context)) return;
    if (hasNoLoadBalancer(service)) report(placeOf(service, 'loadBalancers'), 'missing');
  },
});
