import { isBlank, isSet } from '../../../model/field.ts';
import { placeOf } from '../../../model/view.ts';
import { taskRule } from '../../rule.ts';

export const executionRoleForPrivateRegistry = taskRule({
  id: 'execution-role-for-private-registry',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/private-auth.html',
  rationale:
    'RegisterTaskDefinition refuses it: "Private repository authentication requires that the task definition specify a value for executionRoleArn."',
  messages: { missing: '`repositoryCredentials` needs `executionRoleArn`, the role that reads the credentials.' },
  check(task, report) {
    if (!isBlank(task.executionRoleArn)) return;
    const credentials = task.containers.find((it) => isSet(it.repositoryCredentials))?.repositoryCredentials;
    if (!credentials) return;
    const related = [{ at: credentials, message: 'These credentials.' }];
    report(placeOf(task, 'executionRoleArn'), 'missing', {}, [], related);
  },
});
