/** `thresholdConfiguration` of the deployment circuit breaker; absent = BOUNDED_PERCENT 50. */
export type BreakerThreshold = { type: 'BOUNDED_PERCENT' | 'UNBOUNDED_PERCENT' | 'COUNT'; value: number };

/**
 * Failed tasks at which the circuit breaker stops a rolling deployment.
 * Example: 25 tasks → 13; 1 → 3 and 800 → 200, as the bounded form stays between 3 and 200.
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html
 */
export function circuitBreakerThreshold(
  desiredCount: number,
  { type, value }: BreakerThreshold = { type: 'BOUNDED_PERCENT', value: 50 },
): number {
  if (type === 'COUNT') return value;
  const failures = Math.ceil((desiredCount * value) / 100);
  return type === 'UNBOUNDED_PERCENT' ? failures : Math.min(200, Math.max(3, failures));
}
