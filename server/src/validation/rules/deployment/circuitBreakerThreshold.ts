import { known } from '../../../model/field.ts';
import { serviceRule } from '../../rule.ts';

export const circuitBreakerThreshold = serviceRule({
  id: 'circuit-breaker-threshold',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html',
  rationale: 'The threshold is a share of the desired count in per cent, or a number of failed tasks.',
  messages: {
    percent: 'A percentage is between 1 and 100, not {value}.',
    count: 'The number of failed tasks is at least 1, not {value}.',
    above: {
      severity: 'warning',
      text: '{value} % of the desired count: more tasks than a deployment starts at first.',
    },
  },
  check(service, report) {
    const breaker = known(known(service.deploymentConfiguration)?.deploymentCircuitBreaker);
    const threshold = known(breaker?.thresholdConfiguration);
    const type = known(threshold?.type);
    const value = known(threshold?.value);
    if (type === undefined || value === undefined) return;
    if (type === 'COUNT') {
      if (value < 1) report(threshold?.value, 'count', { value });
    } else if (value < 1 || (value > 100 && type === 'BOUNDED_PERCENT')) report(threshold?.value, 'percent', { value });
    else if (value > 100 && type === 'UNBOUNDED_PERCENT') report(threshold?.value, 'above', { value });
  },
});
