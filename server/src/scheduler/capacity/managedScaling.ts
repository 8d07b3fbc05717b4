import type { ManagedScaling } from '../types.ts';

/**
 * How many instances managed scaling brings an Auto Scaling group to, once all is at rest; never fewer than there are, as scale-in
 * waits fifteen minutes and is not previewed. CapacityProviderReservation = needed ÷ existing × 100 is held at `targetCapacity`, so
 * needed × 100 ÷ target are wanted; a group at zero counts as 200 % and starts with two; a step adds at least `minimumScalingStepSize`.
 * Example: 8 needed at target 80 → 10.
 * @param group needed = instances with tasks that are no daemon's, those that wait for one included
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cluster-auto-scaling.html
 */
export function wantedInstances(
  group: { existing: number; needed: number; maxSize: number },
  scaling: ManagedScaling,
): number {
  const { existing, needed, maxSize } = group;
  const target = Math.min(100, Math.max(1, scaling.targetCapacity ?? 100));
  const held = Math.max(Math.ceil((needed * 100) / target), existing === 0 && needed > 0 ? 2 : 0);
  if (scaling.status === 'DISABLED' || held <= existing) return existing;
  return Math.max(existing, Math.min(maxSize, Math.max(held, existing + (scaling.minimumScalingStepSize ?? 1))));
}
