import { deploymentController } from '../../../model/deploymentController.ts';
import { trafficStrategy } from '../../../model/deploymentStrategy.ts';
import { isAbsent, known } from '../../../model/field.ts';
import { createsService } from '../../../model/serviceForm.ts';
import { placeOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const bakeTimeDefault = serviceRule({
  id: 'bake-time-default',
  severity: 'hint',
  preset: 'strict',
  source:
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentconfiguration.html',
  rationale: 'During the bake time old and new tasks run side by side, and both are paid for.',
  messages: { default: 'Without `bakeTimeInMinutes` old and new tasks run side by side for 15 minutes.' },
  check(service, report, context) {
    const configuration = known(service.deploymentConfiguration);
    if (!configuration || !trafficStrategy(service) || deploymentController(service) !== 'ECS') return;
    if (createsService(service, context) && isAbsent(configuration.bakeTimeInMinutes))
      report(placeOf(configuration, 'bakeTimeInMinutes'), 'default');
  },
});
