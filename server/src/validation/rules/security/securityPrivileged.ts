import { known } from '../../../model/field.ts';
import { refusalOf } from '../../../model/unsupported.ts';
import { containerRule } from '../../rule.ts';

export const securityPrivileged = containerRule({
  id: 'security-privileged',
  severity: 'hint',
  preset: 'strict',
  source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html',
  rationale: 'A privileged container has the rights of root on its container instance. Security Hub: ECS.4.',
  messages: { privileged: 'A privileged container has the rights of root on its container instance.' },
  check(container, report, task) {
    if (known(container.privileged) === true && refusalOf(task, container, 'privileged') === undefined)
      report(container.privileged, 'privileged');
  },
});
