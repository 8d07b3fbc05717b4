import { each } from '../../../model/field.ts';
import { repeatedIn } from '../../../model/repeated.ts';
import { taskRule } from '../../rule.ts';

export const volumeNameDuplicate = taskRule({
  id: 'volume-name-duplicate',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Volume.html',
  rationale: 'Mount points find a volume by its name, so two of one name cannot be told apart.',
  messages: { duplicate: 'Another volume is called {name} too.' },
  check(task, report) {
    for (const { again, first, value: name } of repeatedIn(each(task.volumes).map((volume) => volume.name)))
      report(again, 'duplicate', { name }, [], [{ at: first, message: `The first volume called ${name}.` }]);
  },
});
