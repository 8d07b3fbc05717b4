import { each, type Field, known } from '../../../model/field.ts';
import { effectiveNetworkMode } from '../../../model/networkMode.ts';
import { repeatedIn } from '../../../model/repeated.ts';
import type { ContainerDefinition } from '../../../model/shapes.generated.ts';
import { isIpcSystemControl, isNetworkSystemControl } from '../../../model/systemControls.ts';
import type { TaskDefinition } from '../../../model/taskDefinition.ts';
import { taskRule } from '../../rule.ts';

export const netSysctlConflict = taskRule({
  id: 'net-sysctl-conflict',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SystemControl.html',
  rationale:
    'Where containers share a namespace, the one that starts last decides for all of them. In one container a parameter has one value.',
  messages: {
    conflict:
      '{namespace} is set to {other} as well. The containers share one namespace, and the one that starts last wins.',
    twice: '{namespace} is set twice in this container. Keep one.',
  },
  check(task, report) {
    const first = new Map<string, { container: ContainerDefinition; value: string; at: Field<string> }>();
    for (const container of task.containers) {
      const namespaces = each(container.systemControls).map(({ namespace }) => namespace);
      for (const { again, first: earlier, value } of repeatedIn(namespaces))
        report(again, 'twice', { namespace: value }, [], [{ at: earlier, message: `${value} is set here first.` }]);
      for (const control of each(container.systemControls)) {
        const namespace = known(control.namespace);
        const value = known(control.value);
        if (!namespace || !control.namespace || value === undefined || !isShared(task, namespace)) continue;
        const before = first.get(namespace);
        if (!before) first.set(namespace, { container, value, at: control.namespace });
        else if (before.value !== value && before.container !== container)
          report(
            control.namespace,
            'conflict',
            { namespace, other: before.value },
            [],
            [{ at: before.at, message: `Set to ${before.value} here.` }],
          );
      }
    }
  },
});

const isShared = (task: TaskDefinition, namespace: string): boolean =>
  isNetworkSystemControl(namespace)
    ? effectiveNetworkMode(task) === 'awsvpc'
    : isIpcSystemControl(namespace) && known(task.ipcMode) === 'task';
