import { isBlank, known } from '../../../model/field.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { circuitBreakerThreshold } from '../../../scheduler/deployment/circuitBreaker.ts';
import { serviceRule } from '../../rule.ts';

export const circuitBreakerFloor = serviceRule({
  id: 'circuit-breaker-floor',
  severity: 'hint',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ThresholdConfiguration.html',
  rationale: 'BOUNDED_PERCENT never asks for fewer than 3 failed tasks, nor for more than 200.',
  messages: {
    floor:
      '{value} % of {desired} is {share}, but BOUNDED_PERCENT waits for {threshold} failed tasks. COUNT takes fewer.',
  },
  check(service, report) {
    const breaker = known(known(service.deploymentConfiguration)?.deploymentCircuitBreaker);
    const threshold = known(breaker?.thresholdConfiguration);
    const value = known(threshold?.value);
    const desired = known(service.desiredCount);
    if (!breaker || !threshold || !value || !desired || known(breaker.enable) !== true) return;
    if (!isBlank(threshold.type) && known(threshold.type) !== 'BOUNDED_PERCENT') return;
    const share = circuitBreakerThreshold(desired, { type: 'UNBOUNDED_PERCENT', value });
    const bounded = circuitBreakerThreshold(desired, { type: 'BOUNDED_PERCENT', value });
    if (share < bounded)
      report(keyPlaceOf(breaker, 'thresholdConfiguration'), 'floor', { value, desired, share, threshold: bounded });
  },
});
