import { isBlank, known } from './field.ts';
import type { ServiceDefinition } from './serviceDefinition.ts';
import { updatesService } from './serviceForm.ts';

export type DeploymentStrategy = 'ROLLING' | TrafficStrategy;
/** Those that run old and new tasks side by side and then move the traffic. */
export type TrafficStrategy = 'BLUE_GREEN' | 'LINEAR' | 'CANARY';

/**
 * How ECS replaces the tasks of a service; ROLLING where nothing is said of a new one.
 * @returns undefined while a template decides, and where an update leaves it as an earlier call set it
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html
 */
export function deploymentStrategy(service: ServiceDefinition): DeploymentStrategy | undefined {
  const { deploymentConfiguration } = service;
  const unsaid = updatesService(service) ? undefined : 'ROLLING';
  if (isBlank(deploymentConfiguration)) return unsaid;
  if (deploymentConfiguration?.state !== 'known') return undefined;
  const { strategy } = deploymentConfiguration.value;
  if (isBlank(strategy)) return unsaid;
  const written = known(strategy);
  return written === 'ROLLING' || isTrafficStrategy(written) ? written : undefined;
}

/** The strategy where it is certain and moves traffic. */
export function trafficStrategy(service: ServiceDefinition): TrafficStrategy | undefined {
  const strategy = deploymentStrategy(service);
  return isTrafficStrategy(strategy) ? strategy : undefined;
}

const isTrafficStrategy = (strategy: string | undefined): strategy is TrafficStrategy =>
  strategy === 'BLUE_GREEN' || strategy === 'LINEAR' || strategy === 'CANARY';
