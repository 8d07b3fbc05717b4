import { deploymentController } from '../../../model/deploymentController.ts';
import { deploymentStrategy } from '../../../model/deploymentStrategy.ts';
import { each, isSet } from '../../../model/field.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const advancedConfigurationUnused = serviceRule({
  id: 'advanced-configuration-unused',
  severity: 'hint',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AdvancedConfiguration.html',
  rationale: 'It says how traffic moves between two target groups. A rolling deployment moves none.',
  messages: { unused: 'Not used by rolling deployments, only by BLUE_GREEN, LINEAR and CANARY.' },
  check(service, report) {
    if (deploymentController(service) !== 'ECS' || deploymentStrategy(service) !== 'ROLLING') return;
    for (const loadBalancer of each(service.loadBalancers))
      if (isSet(loadBalancer.advancedConfiguration))
        report(keyPlaceOf(loadBalancer, 'advancedConfiguration'), 'unused');
  },
});
