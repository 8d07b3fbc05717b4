import { deploymentController } from '../../../model/deploymentController.ts';
import { deploymentStrategy } from '../../../model/deploymentStrategy.ts';
import { isSet, known } from '../../../model/field.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

const STRATEGIES = { linearConfiguration: 'LINEAR', canaryConfiguration: 'CANARY' } as const;

export const linearCanaryConfigurationStrategy = serviceRule({
  id: 'linear-canary-configuration-strategy',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html',
  rationale: 'Each of the two goes with one strategy; CreateService refuses it with another.',
  messages: { other: '`{key}` goes with the strategy {expected}, not {strategy}.' },
  check(service, report) {
    const configuration = known(service.deploymentConfiguration);
    const strategy = deploymentStrategy(service);
    if (!configuration || !strategy) return;
    if (deploymentController(service) !== 'ECS') return; // controller-needs-ecs
    for (const key of ['linearConfiguration', 'canaryConfiguration'] as const)
      if (isSet(configuration[key]) && strategy !== STRATEGIES[key])
        report(keyPlaceOf(configuration, key), 'other', { key, expected: STRATEGIES[key], strategy });
  },
});
