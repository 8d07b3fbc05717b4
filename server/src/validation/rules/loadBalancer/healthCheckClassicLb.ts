import { containerLabel } from '../../../model/containerLabel.ts';
import { isSet } from '../../../model/field.ts';
import { classicLoadBalancers } from '../../../model/loadBalancers.ts';
import { placeOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const healthCheckClassicLb = serviceRule({
  id: 'health-check-classic-lb',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html',
  rationale: 'ECS does not support container health checks of tasks behind a Classic Load Balancer.',
  messages: {
    healthCheck:
      'Behind a Classic Load Balancer containers cannot have a `healthCheck`, and {count} in the task definition.',
  },
  check(service, report, { task }) {
    const checked = task?.containers.filter(({ healthCheck }) => isSet(healthCheck)) ?? [];
    if (checked.length === 0) return;
    const count = checked.length === 1 ? 'one has' : `${checked.length} have`;
    const related = checked.map((container) => ({
      at: placeOf(container, 'healthCheck'),
      message: `${containerLabel(container)} has a health check.`,
    }));
    for (const { loadBalancerName } of classicLoadBalancers(service))
      report(loadBalancerName, 'healthCheck', { count }, [], related);
  },
});
