import { isEssential } from '../../../model/essential.ts';
import { known } from '../../../model/field.ts';
import { placeOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { taskRule } from '../../rule.ts';

export const noEssentialContainer = taskRule({
  id: 'no-essential-container',
  severity: 'error',
  source: 'https://github.com/eagletmt/hako/issues/68',
  rationale:
    'RegisterTaskDefinition refuses it: "Task definition doesn\'t have any essential container." A container without `essential` counts as essential.',
  messages: { none: 'At least one container must be essential. Without `essential`, a container is.' },
  check(task, report) {
    if (task.mayHoldUnknownContainers || task.containers.length === 0) return;
    if (task.containers.some((container) => isEssential(container) !== false)) return;
    const fixes = task.containers.map((container) =>
      fix.set(placeOf(container, 'essential'), true, `Make ${known(container.name) ?? 'this container'} essential`),
    );
    report(task.containerDefinitions, 'none', {}, fixes);
  },
});
