import type { CapacityProviderStrategyItem } from '../types.ts';

/**
 * Tasks each provider of a strategy gets: its base first, the rest in proportion to the weights. AWS states no rounding; here each task
 * goes where (tasks beyond base) ÷ weight is smallest, to the one listed first among equals.
 * Example: FARGATE base 1 weight 1, FARGATE_SPOT weight 4, 11 tasks: 3 and 8.
 * @returns undefined where several providers all have weight 0, which ECS refuses. A single provider takes all, whatever its weight
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html
 */
export function splitByStrategy(
  strategy: readonly CapacityProviderStrategyItem[],
  tasks: number,
): number[] | undefined {
  if (strategy.length === 1) return [tasks];
  if (strategy.every((item) => item.weight <= 0)) return undefined;
  let left = tasks;
  const counts = strategy.map((item) => {
    const base = Math.min(Math.max(0, item.base), left);
    left -= base;
    return base;
  });
  const beyond = strategy.map(() => 0);
  for (; left > 0; left--) {
    let next = -1;
    for (let at = 0; at < strategy.length; at++) {
      if (strategy[at]!.weight > 0 && (next < 0 || share(at) < share(next))) next = at;
    }
    beyond[next]!++;
    counts[next]!++;
  }
  return counts;

  function share(at: number): number {
    return beyond[at]! / strategy[at]!.weight;
  }
}
