import { isSet } from '../../../model/field.ts';
import { logConfigurationWith } from '../../../model/logging.ts';
import { containerRule } from '../../rule.ts';

export const firelensRouterSelf = containerRule({
  id: 'firelens-router-self',
  severity: 'hint',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html',
  rationale: 'What a router prints when it fails would have to pass through the router itself.',
  messages: { self: 'This log router logs to itself, so its own failures cannot be seen. Use awslogs here.' },
  check(container, report) {
    const log = logConfigurationWith(container, 'awsfirelens');
    if (log && isSet(container.firelensConfiguration)) report(log.logDriver, 'self');
  },
});
