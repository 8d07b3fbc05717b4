import { known } from '../../../model/field.ts';
import { serviceRule } from '../../rule.ts';

export const circuitBreakerRollbackWithoutEnable = serviceRule({
  id: 'circuit-breaker-rollback-without-enable',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentCircuitBreaker.html',
  rationale: 'What never stops a deployment never rolls one back.',
  messages: { off: '`rollback` has no effect, since `enable` is false.' },
  check(service, report) {
    const configuration = known(service.deploymentConfiguration);
    for (const part of [known(configuration?.deploymentCircuitBreaker), known(configuration?.alarms)])
      if (known(part?.rollback) === true && known(part?.enable) === false) report(part?.rollback, 'off');
  },
});
