import { known } from '../../../model/field.ts';
import { taskRule } from '../../rule.ts';

export const securityHostNetwork = taskRule({
  id: 'security-host-network',
  severity: 'hint',
  preset: 'strict',
  source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html',
  rationale:
    'In `host` mode containers reach the network interfaces and local services of their container instance. Security Hub: ECS.17.',
  messages: {
    host: 'In network mode host the containers share the network of their container instance. Prefer awsvpc.',
  },
  check(task, report) {
    if (known(task.networkMode) === 'host') report(task.networkMode, 'host');
  },
});
