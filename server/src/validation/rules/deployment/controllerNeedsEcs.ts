import { deploymentController } from '../../../model/deploymentController.ts';
import { isSet, known } from '../../../model/field.ts';
import type { DeploymentAlarms, DeploymentConfiguration } from '../../../model/shapes.generated.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

export const controllerNeedsEcs = serviceRule({
  id: 'controller-needs-ecs',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html',
  rationale:
    'CreateService refuses it: "Deployment circuit breaker feature is only supported with ECS deployment controller. Update to ECS deployment controller and try again".',
  messages: { needsEcs: '`{key}` needs the deployment controller ECS, not {controller}.' },
  check(service, report) {
    const controller = deploymentController(service);
    const configuration = known(service.deploymentConfiguration);
    if (!configuration || controller === undefined || controller === 'ECS') return;
    for (const key of keysOfEcs(configuration)) {
      const at = keyPlaceOf(configuration, key);
      report(at, 'needsEcs', { key, controller }, [fix.remove(at)], relatedTo(service.deploymentController));
    }
  },
});

const relatedTo = (controller: Parameters<typeof known>[0]) =>
  controller ? [{ at: controller, message: 'The deployment controller.' }] : [];

/** Keys with a value that only the controller ECS takes. */
function keysOfEcs(configuration: DeploymentConfiguration): string[] {
  const isEnabled = (key: 'deploymentCircuitBreaker' | 'alarms' | 'earlySuccessCriteria'): boolean =>
    known(known<{ enable: DeploymentAlarms['enable'] }>(configuration[key])?.enable) === true;
  const keys: (keyof DeploymentConfiguration & string)[] = [];
  const strategy = known(configuration.strategy);
  if (isEnabled('deploymentCircuitBreaker')) keys.push('deploymentCircuitBreaker');
  if (isEnabled('alarms')) keys.push('alarms');
  if (isEnabled('earlySuccessCriteria')) keys.push('earlySuccessCriteria');
  if (strategy !== undefined && strategy !== 'ROLLING' && strategy !== '') keys.push('strategy');
  for (const key of ['lifecycleHooks', 'linearConfiguration', 'canaryConfiguration'] as const)
    if (isSet(configuration[key])) keys.push(key);
  if (known(configuration.bakeTimeInMinutes) !== undefined) keys.push('bakeTimeInMinutes');
  return keys;
}
