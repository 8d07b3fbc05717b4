import { deploymentController } from '../../../model/deploymentController.ts';
import { deploymentStrategy } from '../../../model/deploymentStrategy.ts';
import { isAbsent, known } from '../../../model/field.ts';
import { schedulingStrategy } from '../../../model/schedulingStrategy.ts';
import { serviceRule } from '../../rule.ts';

export const percentsBoth100 = serviceRule({
  id: 'percents-both-100',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html',
  rationale:
    'CreateService refuses it: "Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments".',
  messages: {
    both: 'With `minimumHealthyPercent` and `maximumPercent` both at 100 no task may stop and none may start.',
    default: {
      severity: 'warning',
      text: '`minimumHealthyPercent` is 100 where it is not given; with `maximumPercent` 100 no task may stop and none may start.',
    },
  },
  check(service, report) {
    const configuration = known(service.deploymentConfiguration);
    if (!configuration || deploymentController(service) !== 'ECS' || deploymentStrategy(service) !== 'ROLLING') return;
    const { maximumPercent, minimumHealthyPercent } = configuration;
    if (known(maximumPercent) !== 100) return;
    if (known(minimumHealthyPercent) === 100) report(maximumPercent, 'both');
    else if (isAbsent(minimumHealthyPercent) && schedulingStrategy(service) === 'REPLICA')
      report(maximumPercent, 'default');
  },
});
