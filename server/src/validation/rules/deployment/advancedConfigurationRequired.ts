import { deploymentController } from '../../../model/deploymentController.ts';
import { trafficStrategy } from '../../../model/deploymentStrategy.ts';
import { each, isBlank, known } from '../../../model/field.ts';
import { placeOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

const REQUIRED = ['alternateTargetGroupArn', 'productionListenerRule', 'roleArn'] as const;

export const advancedConfigurationRequired = serviceRule({
  id: 'advanced-configuration-required',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/alb-resources-for-blue-green.html',
  rationale:
    'To shift traffic ECS needs a second target group, the listener rule that it changes, and a role that may do so.',
  messages: {
    missing: 'A {strategy} deployment needs `advancedConfiguration` with {keys}.',
    incomplete: 'A {strategy} deployment needs `{key}` here.',
  },
  check(service, report) {
    const strategy = trafficStrategy(service);
    if (!strategy || deploymentController(service) !== 'ECS') return;
    for (const loadBalancer of each(service.loadBalancers)) {
      if (isBlank(loadBalancer.targetGroupArn)) continue;
      const { advancedConfiguration } = loadBalancer;
      if (isBlank(advancedConfiguration)) {
        const keys = REQUIRED.map((key) => `\`${key}\``).join(', ');
        report(placeOf(loadBalancer, 'advancedConfiguration'), 'missing', { strategy, keys });
      }
      const configuration = known(advancedConfiguration);
      if (!configuration || isBlank(advancedConfiguration)) continue;
      for (const key of REQUIRED)
        if (isBlank(configuration[key])) report(placeOf(configuration, key), 'incomplete', { strategy, key });
    }
  },
});
