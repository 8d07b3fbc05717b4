import { each } from '../../../model/field.ts';
import { repeatedIn } from '../../../model/repeated.ts';
import { taskRule } from '../../rule.ts';

export const tagsKeyTwice = taskRule({
  id: 'tags-key-twice',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html',
  rationale: 'A resource has one tag of a key. Case counts: Team and team are two keys.',
  messages: {
    twice: 'Another tag has the key {key} too.',
  },
  check(task, report) {
    for (const { again, first, value } of repeatedIn(each(task.tags).map(({ key }) => key)))
      report(again, 'twice', { key: value }, [], [{ at: first, message: `The first tag with the key ${value}.` }]);
  },
});
