import { isAbsent, isBlank } from '../../../model/field.ts';
import { placeOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const ecspressoDesiredCount = serviceRule({
  id: 'ecspresso-desired-count',
  severity: 'hint',
  preset: 'strict',
  source: 'https://github.com/kayac/ecspresso',
  rationale:
    'ecspresso leaves the count of a running service alone where the file gives none. When it creates the service it then sends 0 for a written REPLICA and nothing otherwise, which AWS refuses.',
  messages: {
    missing: 'ecspresso can update this service but not create it: give `desiredCount`, or write `schedulingStrategy`.',
  },
  check(service, report, { ecspresso }) {
    if (ecspresso && isAbsent(service.desiredCount) && isBlank(service.schedulingStrategy))
      report(placeOf(service, 'desiredCount'), 'missing');
  },
});
