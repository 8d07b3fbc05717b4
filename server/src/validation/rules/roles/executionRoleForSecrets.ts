import { unmetExecutionRoleNeeds } from '../../../model/executionRoleNeeds.ts';
import { isBlank } from '../../../model/field.ts';
import { placeOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { placesOfNeeds } from '../../missingExecutionRole.ts';
import { taskRule } from '../../rule.ts';

export const executionRoleForSecrets = taskRule({
  id: 'execution-role-for-secrets',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html',
  rationale:
    'RegisterTaskDefinition refuses it: "When you are specifying container secrets, you must also specify a value for \'executionRoleArn\'." An empty list of secrets has been refused in the same words.',
  messages: {
    missing: '`{key}` needs `executionRoleArn`, the role that reads the secrets.',
    emptyList: {
      severity: 'warning',
      text: 'An empty `secrets` may be refused without `executionRoleArn`. Leave the list out.',
    },
  },
  check(task, report) {
    if (!isBlank(task.executionRoleArn)) return;
    const place = placeOf(task, 'executionRoleArn');
    const needs = unmetExecutionRoleNeeds(task);
    const key = needs[0]?.need;
    if (key === 'secrets' || key === 'secretOptions') report(place, 'missing', { key }, [], placesOfNeeds(needs));
    const empty = task.containers.flatMap(({ secrets }) => (secrets && isBlank(secrets) ? secrets : []));
    if (needs.length === 0 && empty.length > 0)
      report(place, 'emptyList', {}, [{ ...fix.removeAll(empty, 'Remove empty secrets'), safe: true }]);
  },
});
