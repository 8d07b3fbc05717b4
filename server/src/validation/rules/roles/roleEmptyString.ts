import { unmetExecutionRoleNeeds } from '../../../model/executionRoleNeeds.ts';
import { known } from '../../../model/field.ts';
import { fix } from '../../fix.ts';
import { taskRule } from '../../rule.ts';

export const roleEmptyString = taskRule({
  id: 'role-empty-string',
  severity: 'warning',
  source: 'https://github.com/fabfuel/ecs-deploy/issues/231',
  rationale:
    'RegisterTaskDefinition has refused an empty role since August 2024: "Role is not valid". AWS\'s deploy action for GitHub drops it.',
  messages: { empty: '`{key}` is empty, which ECS refuses. Leave it out.' },
  check(task, report) {
    for (const key of ['taskRoleArn', 'executionRoleArn'] as const) {
      const role = task[key];
      if (!role || known(role) !== '') continue;
      if (key === 'taskRoleArn' || unmetExecutionRoleNeeds(task).length === 0)
        // else the rule of what needs it reports it
        report(role, 'empty', { key }, [{ ...fix.remove(role), safe: true }]);
    }
  },
});
