import { deploymentController } from '../../../model/deploymentController.ts';
import { deploymentStrategy } from '../../../model/deploymentStrategy.ts';
import { type Field, isBlank, known } from '../../../model/field.ts';
import { createsService } from '../../../model/serviceForm.ts';
import type { DeploymentAlarms } from '../../../model/shapes.generated.ts';
import { keyPlaceOf, placeOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

const BREAKER = { enable: true, rollback: true };

export const circuitBreakerMissing = serviceRule({
  id: 'circuit-breaker-missing',
  severity: 'hint',
  preset: 'strict',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html',
  rationale: 'Without a circuit breaker or alarms ECS starts the tasks of a broken revision again and again.',
  messages: { missing: 'A deployment whose tasks fail is retried for ever: there is no circuit breaker and no alarm.' },
  check(service, report, context) {
    if (!createsService(service, context) || deploymentController(service) !== 'ECS') return;
    if (deploymentStrategy(service) !== 'ROLLING') return;
    const { deploymentConfiguration } = service;
    if (isBlank(deploymentConfiguration)) {
      const at = placeOf(service, 'deploymentConfiguration');
      return report(at, 'missing', {}, [
        fix.set(at, { deploymentCircuitBreaker: BREAKER }, 'Add a circuit breaker with rollback'),
      ]);
    }
    const configuration = known(deploymentConfiguration);
    if (!configuration || isOn(configuration.deploymentCircuitBreaker) || isOn(configuration.alarms)) return;
    report(keyPlaceOf(service, 'deploymentConfiguration'), 'missing', {}, [
      fix.set(placeOf(configuration, 'deploymentCircuitBreaker'), BREAKER, 'Add a circuit breaker with rollback'),
    ]);
  },
});

/** Or may be. */
function isOn(field: Field<{ readonly enable: DeploymentAlarms['enable'] }> | undefined): boolean {
  const enable = known(field)?.enable;
  return field?.state !== 'known' ? field !== undefined : !isBlank(enable) && known(enable) !== false;
}
