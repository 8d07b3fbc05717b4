import { each, isBlank, isOpen, isSet, itemsOf, known } from './field.ts';
import type { ServiceDefinition } from './serviceDefinition.ts';
import type { LoadBalancer } from './shapes.generated.ts';

/** The load balancers that a service certainly has of the kind that is given by name alone: Classic Load Balancers. */
export const classicLoadBalancers = (service: ServiceDefinition): LoadBalancer[] =>
  each(service.loadBalancers).filter(
    ({ loadBalancerName, targetGroupArn }) => isSet(loadBalancerName) && isBlank(targetGroupArn),
  );

/** Whether a service certainly has two target groups or more; an empty one counts for nothing. */
export const hasSeveralLoadBalancers = (service: ServiceDefinition): boolean =>
  itemsOf(service.loadBalancers).length > 1;

/** Whether a service certainly has none. */
export const hasNoLoadBalancer = (service: ServiceDefinition): boolean =>
  !isOpen(service.loadBalancers) && itemsOf(service.loadBalancers).length === 0;

/** The port that a load balancer sends to, and the container, where both are certain. */
export function targetOf(balancer: LoadBalancer): { containerName: string; containerPort: number } | undefined {
  const containerName = known(balancer.containerName);
  const containerPort = known(balancer.containerPort);
  return containerName && containerPort ? { containerName, containerPort } : undefined;
}
