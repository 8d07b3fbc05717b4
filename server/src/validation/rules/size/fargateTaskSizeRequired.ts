import { runsOn } from '../../../model/launchTypes.ts';
import { smallestFargateSize } from '../../../model/smallestFargateSize.ts';
import { isSizeMissing } from '../../../model/taskSize.ts';
import { placeOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { taskRule } from '../../rule.ts';

export const fargateTaskSizeRequired = taskRule({
  id: 'fargate-task-size-required',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html',
  rationale:
    'RegisterTaskDefinition refuses it: "Fargate requires that \'cpu\' be defined at the task level." The same goes for memory.',
  messages: {
    both: 'Fargate needs `cpu` and `memory` of the task.',
    cpu: 'Fargate needs `cpu` of the task.',
    memory: 'Fargate needs `memory` of the task.',
  },
  check(task, report) {
    if (!runsOn(task, 'FARGATE')) return;
    const missing = (['cpu', 'memory'] as const).filter((key) => isSizeMissing(task[key]));
    const [first] = missing;
    if (!first) return;
    const size = smallestFargateSize(task);
    const fixes = size && [
      {
        title: `Add ${missing.map((key) => `"${key}": "${size[key]}"`).join(', ')}`,
        edits: missing.flatMap((key) => fix.set(placeOf(task, key), String(size[key])).edits),
      },
    ];
    report(placeOf(task, first), missing.length > 1 ? 'both' : first, {}, fixes);
  },
});
