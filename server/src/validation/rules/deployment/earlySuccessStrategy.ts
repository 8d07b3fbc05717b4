import { deploymentController } from '../../../model/deploymentController.ts';
import { trafficStrategy } from '../../../model/deploymentStrategy.ts';
import { known } from '../../../model/field.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const earlySuccessStrategy = serviceRule({
  id: 'early-success-strategy',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/early-success-criteria.html',
  rationale: 'Early success ends a rolling deployment before all of its tasks are healthy.',
  messages: { strategy: 'Early success criteria go with the strategy ROLLING, not {strategy}.' },
  check(service, report) {
    const configuration = known(service.deploymentConfiguration);
    const strategy = trafficStrategy(service);
    if (!configuration || !strategy || deploymentController(service) !== 'ECS') return;
    if (known(known(configuration.earlySuccessCriteria)?.enable) === true)
      report(keyPlaceOf(configuration, 'earlySuccessCriteria'), 'strategy', { strategy });
  },
});
