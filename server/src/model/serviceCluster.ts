import { propertyOf } from '../documents/syntaxTree.ts';
import { known } from './field.ts';
import type { ServiceDefinition } from './serviceDefinition.ts';

/** Name of the cluster that a service names, or with which ECS printed it; undefined where none is known. */
export function clusterNameOf(service: ServiceDefinition): string | undefined {
  const printed = service.node && propertyOf(service.node, 'clusterArn')?.valueNode;
  const named = known(service.cluster) || (printed?.type === 'string' ? printed.value : undefined);
  return named?.split('/').at(-1);
}
