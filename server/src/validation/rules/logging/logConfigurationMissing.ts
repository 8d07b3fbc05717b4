import { isBlank } from '../../../model/field.ts';
import { containerRule } from '../../rule.ts';

export const logConfigurationMissing = containerRule({
  id: 'log-configuration-missing',
  severity: 'hint',
  preset: 'strict',
  source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html',
  rationale:
    'On Fargate the output is lost; elsewhere it goes to the default driver of the Docker daemon. Security Hub: ECS.9.',
  messages: {
    missing:
      "This container has no `logConfiguration`: on Fargate what it prints is lost, elsewhere it goes to the Docker daemon's default log driver.",
  },
  check(container, report) {
    if (isBlank(container.logConfiguration)) report(container, 'missing');
  },
});
