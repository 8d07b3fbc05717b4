import { isBlank, known } from './field.ts';
import type { ServiceDefinition } from './serviceDefinition.ts';

/**
 * Who replaces the tasks of a service; ECS where nothing is said.
 * @returns undefined while a template decides
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentController.html
 */
export function deploymentController(service: ServiceDefinition): 'ECS' | 'CODE_DEPLOY' | 'EXTERNAL' | undefined {
  const { deploymentController } = service;
  if (isBlank(deploymentController)) return 'ECS';
  if (deploymentController?.state !== 'known') return undefined;
  const { type } = deploymentController.value;
  if (isBlank(type)) return 'ECS';
  const controller = known(type);
  return controller === 'ECS' || controller === 'CODE_DEPLOY' || controller === 'EXTERNAL' ? controller : undefined;
}
