import { containerLabel } from '../../../model/containerLabel.ts';
import { isAbsent, known } from '../../../model/field.ts';
import { isWindows, neverRunsOn } from '../../../model/launchTypes.ts';
import { placeOf } from '../../../model/view.ts';
import { containerRule } from '../../rule.ts';

export const windowsCpuOnePercent = containerRule({
  id: 'windows-cpu-one-percent',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html',
  rationale:
    'On Linux, no `cpu` is a small share of what is free. On Windows `cpu` is a hard limit, and none becomes one percent of one CPU.',
  messages: { onePercent: '{container} gets at most 1 % of one CPU on Windows. Set `cpu`.' },
  check(container, report, task) {
    if (!isWindows(task) || !neverRunsOn(task, 'FARGATE')) return;
    if (!isAbsent(container.cpu) && known(container.cpu) !== 0) return;
    report(placeOf(container, 'cpu'), 'onePercent', { container: containerLabel(container) });
  },
});
