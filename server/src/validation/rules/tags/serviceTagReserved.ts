import { each, known } from '../../../model/field.ts';
import { repeatedIn } from '../../../model/repeated.ts';
import { serviceRule } from '../../rule.ts';

export const serviceTagReserved = serviceRule({
  id: 'service-tag-reserved',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html',
  rationale:
    'Keys and values that begin with aws:, in any case, are reserved for AWS; and a service has one tag of a key. Case counts: Team and team are two keys.',
  messages: {
    key: 'Tag keys that begin with aws: are reserved for AWS.',
    value: 'Tag values that begin with aws: are reserved for AWS.',
    twice: 'Another tag has the key {key} too.',
  },
  check(service, report) {
    const tags = each(service.tags);
    for (const tag of tags)
      for (const part of ['key', 'value'] as const)
        if (known(tag[part])?.toLowerCase().startsWith('aws:')) report(tag[part], part);
    for (const { again, first, value } of repeatedIn(tags.map(({ key }) => key)))
      report(again, 'twice', { key: value }, [], [{ at: first, message: `The first tag with the key ${value}.` }]);
  },
});
