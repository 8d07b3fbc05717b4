import { known } from '../../../model/field.ts';
import { taskRule } from '../../rule.ts';

export const rolesEqual = taskRule({
  id: 'roles-equal',
  severity: 'hint',
  preset: 'strict',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-iam-roles.html',
  rationale:
    'The execution role may pull images and read secrets. As task role as well, it gives all of that to the code in the containers.',
  messages: { equal: 'The task role is the execution role too. Give the containers a role of their own.' },
  check(task, report) {
    const role = known(task.taskRoleArn);
    if (role && role === known(task.executionRoleArn)) report(task.taskRoleArn, 'equal');
  },
});
