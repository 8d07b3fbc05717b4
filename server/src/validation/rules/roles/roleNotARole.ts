import { known } from '../../../model/field.ts';
import { roleForm } from '../../../model/role.ts';
import { fix } from '../../fix.ts';
import { taskRule } from '../../rule.ts';

export const roleNotARole = taskRule({
  id: 'role-not-a-role',
  severity: 'error',
  source: 'https://github.com/aws-samples/aws-modern-application-workshop/issues/9',
  rationale:
    'RegisterTaskDefinition refuses it: "Role is not valid". An instance profile, a policy or a user is no role.',
  messages: {
    notARole: '`{key}` must be an IAM role, such as arn:aws:iam::123456789012:role/name.',
  },
  check(task, report) {
    for (const key of ['taskRoleArn', 'executionRoleArn'] as const) {
      const role = task[key];
      const text = known(role);
      if (!role || !text || roleForm(text) !== 'other') continue;
      const trimmed = text.trim();
      report(role, 'notARole', { key }, roleForm(trimmed) === 'arn' ? [fix.set(role, trimmed)] : []);
    }
  },
});
