import { each, isBlank, known } from './field.ts';
import type { ServiceDefinition } from './serviceDefinition.ts';
import type { DeploymentLifecycleHook } from './shapes.generated.ts';

/** The hooks of a service's deployments that certainly are of a kind; AWS_LAMBDA where nothing is said. */
export const lifecycleHooks = (
  service: ServiceDefinition,
  targetType: 'AWS_LAMBDA' | 'PAUSE',
): readonly DeploymentLifecycleHook[] =>
  each(known(service.deploymentConfiguration)?.lifecycleHooks).filter((hook) =>
    isBlank(hook.targetType) ? targetType === 'AWS_LAMBDA' : known(hook.targetType) === targetType,
  );
