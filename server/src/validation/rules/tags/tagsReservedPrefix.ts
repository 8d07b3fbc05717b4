import { each, known } from '../../../model/field.ts';
import { taskRule } from '../../rule.ts';

export const tagsReservedPrefix = taskRule({
  id: 'tags-reserved-prefix',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html',
  rationale: 'Keys and values that begin with aws:, in any case, are reserved for AWS.',
  messages: {
    key: 'Tag keys that begin with aws: are reserved for AWS.',
    value: 'Tag values that begin with aws: are reserved for AWS.',
  },
  check(task, report) {
    for (const tag of each(task.tags))
      for (const part of ['key', 'value'] as const)
        if (known(tag[part])?.toLowerCase().startsWith('aws:')) report(tag[part], part);
  },
});
