import { isBlank, isOpen, itemsOf, known } from '../../../model/field.ts';
import type { ServiceContext } from '../../../model/serviceContext.ts';
import { createsService } from '../../../model/serviceForm.ts';
import { serviceRule } from '../../rule.ts';

const CHECKED = ['loadBalancers', 'vpcLatticeConfigurations', 'gatewayConnectors', 'serviceRegistries'] as const;

export const gracePeriodUnused = serviceRule({
  id: 'grace-period-unused',
  severity: 'hint',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html',
  rationale:
    'For the grace period ECS overlooks failing health checks of load balancers and containers. Without such checks it overlooks nothing.',
  messages: {
    unused: 'Nothing checks the health of these tasks, so the grace period has no effect.',
  },
  check(service, report, context) {
    const { healthCheckGracePeriodSeconds } = service;
    if (!known(healthCheckGracePeriodSeconds) || !createsService(service, context)) return;
    const isChecked = CHECKED.some((key) => isOpen(service[key]) || itemsOf<unknown>(service[key]).length > 0);
    if (!isChecked && hasNoHealthCheck(context)) report(healthCheckGracePeriodSeconds, 'unused');
  },
});

const hasNoHealthCheck = ({ task }: ServiceContext): boolean =>
  task !== undefined &&
  !task.mayHoldUnknownContainers &&
  task.containers.every(({ healthCheck }) => isBlank(healthCheck));
