import { each, known } from '../../../model/field.ts';
import { taskRule } from '../../rule.ts';

export const configuredAtLaunchTwo = taskRule({
  id: 'configured-at-launch-two',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Volume.html',
  rationale: 'A task definition may have one volume that is configured at launch.',
  messages: { two: 'Only one volume may have `configuredAtLaunch`; another one has it already.' },
  check(task, report) {
    const [first, ...others] = each(task.volumes)
      .map((volume) => volume.configuredAtLaunch)
      .filter((field) => known(field) === true);
    for (const field of others)
      report(
        field,
        'two',
        {},
        [],
        first ? [{ at: first, message: 'The first volume that is configured at launch.' }] : [],
      );
  },
});
