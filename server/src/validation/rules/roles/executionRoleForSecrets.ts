import { type Field, isBlank, isSet, known, type List } from '../../../model/field.ts';
import type { Secret } from '../../../model/shapes.generated.ts';
import type { TaskDefinition } from '../../../model/taskDefinition.ts';
import { placeOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
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
    const lists = secretLists(task);
    const filled = lists.find(({ list }) => isSet(list));
    if (filled)
      return report(place, 'missing', { key: filled.key }, [], [{ at: filled.list, message: 'These secrets.' }]);
    const empty = lists.filter(({ key, list }) => key === 'secrets' && isBlank(list)).map(({ list }) => list);
    if (empty[0]) report(place, 'emptyList', {}, [{ ...fix.removeAll(empty, 'Remove empty secrets'), safe: true }]);
  },
});

function secretLists(task: TaskDefinition): { key: string; list: Field<List<Secret>> }[] {
  return task.containers.flatMap((container) => {
    const { secrets } = container;
    const secretOptions = known(container.logConfiguration)?.secretOptions;
    return [
      ...(secrets ? [{ key: 'secrets', list: secrets }] : []),
      ...(secretOptions ? [{ key: 'secretOptions', list: secretOptions }] : []),
    ];
  });
}
