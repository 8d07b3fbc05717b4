import { known } from '../../../model/field.ts';
import { schedulingStrategy } from '../../../model/schedulingStrategy.ts';
import { serviceForm } from '../../../model/serviceForm.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

export const daemonDesiredCount = serviceRule({
  id: 'daemon-desired-count',
  severity: 'error',
  source: 'https://github.com/kayac/ecspresso/pull/20',
  rationale:
    'The container instances decide how many tasks a daemon has. AWS refuses a count, 0 too: "The daemon scheduling strategy does not support a desired count for services. Remove the desired count value and try again". ecspresso leaves it out.',
  messages: {
    count: 'A DAEMON service has no `desiredCount`: one task runs on each container instance.',
  },
  check(service, report, context) {
    const form = serviceForm(service, context);
    if (form !== 'create' && form !== 'update') return;
    if (schedulingStrategy(service) !== 'DAEMON' || known(service.desiredCount) === undefined) return;
    const place = keyPlaceOf(service, 'desiredCount');
    report(place, 'count', {}, [{ ...fix.remove(place), safe: true }]);
  },
});
