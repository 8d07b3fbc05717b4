import { known } from '../../../model/field.ts';
import { logConfigurationWith, logOption } from '../../../model/logging.ts';
import { containerRule } from '../../rule.ts';

export const awslogsCreateGroupPermission = containerRule({
  id: 'awslogs-create-group-permission',
  severity: 'information',
  preset: 'strict',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html',
  rationale:
    'AmazonECSTaskExecutionRolePolicy does not allow logs:CreateLogGroup; without that permission the task stops before its containers run.',
  messages: {
    permission:
      'The task execution role, or the role of the container instance, needs logs:CreateLogGroup for this; AmazonECSTaskExecutionRolePolicy lacks it.',
  },
  check(container, report) {
    const log = logConfigurationWith(container, 'awslogs');
    const option = log && logOption(log, 'awslogs-create-group');
    if (known(option)?.toLowerCase() === 'true') report(option, 'permission');
  },
});
