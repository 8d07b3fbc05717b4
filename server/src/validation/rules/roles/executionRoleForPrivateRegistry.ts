import { unmetExecutionRoleNeeds } from '../../../model/executionRoleNeeds.ts';
import { placeOf } from '../../../model/view.ts';
import { placesOfNeeds } from '../../missingExecutionRole.ts';
import { taskRule } from '../../rule.ts';

export const executionRoleForPrivateRegistry = taskRule({
  id: 'execution-role-for-private-registry',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/private-auth.html',
  rationale:
    'RegisterTaskDefinition refuses it: "Private repository authentication requires that the task definition specify a value for executionRoleArn."',
  messages: { missing: '`repositoryCredentials` needs `executionRoleArn`, the role that reads the credentials.' },
  check(task, report) {
    const needs = unmetExecutionRoleNeeds(task);
    if (needs[0]?.need === 'repositoryCredentials')
      report(placeOf(task, 'executionRoleArn'), 'missing', {}, [], placesOfNeeds(needs));
  },
});
