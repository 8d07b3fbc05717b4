import type { CapacityProviderStrategyItem, Cluster, ServiceToPlace } from '../types.ts';

/**
 * The capacity provider strategy that places a service's tasks: its own, else the cluster's default one.
 * @returns empty where a launch type does, be it the written one or EC2 for lack of any strategy
 */
export function strategyInEffect(
  { launchType, capacityProviderStrategy: own }: Pick<ServiceToPlace, 'launchType' | 'capacityProviderStrategy'>,
  { defaultCapacityProviderStrategy }: Pick<Cluster, 'defaultCapacityProviderStrategy'>,
): readonly CapacityProviderStrategyItem[] {
  if (launchType) return [];
  return own.length > 0 ? own : defaultCapacityProviderStrategy;
}
