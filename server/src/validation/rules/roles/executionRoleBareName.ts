import { known } from '../../../model/field.ts';
import { roleForm } from '../../../model/role.ts';
import { taskRule } from '../../rule.ts';

export const executionRoleBareName = taskRule({
  id: 'execution-role-bare-name',
  severity: 'hint',
  preset: 'strict',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html',
  rationale:
    'ECS completes the name when it registers the definition, but documents that for `taskRoleArn` only; overrides of RunTask want the ARN.',
  messages: { bare: 'Give the whole ARN of the role in `executionRoleArn`, not only its name {name}.' },
  check(task, report) {
    const name = known(task.executionRoleArn);
    if (name && roleForm(name) === 'name') report(task.executionRoleArn, 'bare', { name });
  },
});
