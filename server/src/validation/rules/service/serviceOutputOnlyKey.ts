import { OUTPUT_ONLY_SERVICE_KEYS } from '../../../facts/outputOnlyKeys.ts';
import { serviceForm } from '../../../model/serviceForm.ts';
import { keyPlaceOf, keysOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

export const serviceOutputOnlyKey = serviceRule({
  id: 'service-output-only-key',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Service.html',
  rationale:
    'describe-services prints these keys; create-service and update-service refuse them: "Unknown parameter in input". ecspresso reads and drops them.',
  messages: {
    one: 'ECS prints `{keys}` but no call takes it: the AWS CLI refuses the file.',
    several: 'ECS prints {keys} but no call takes them: the AWS CLI refuses the file.',
  },
  check(service, report, context) {
    const form = serviceForm(service, context);
    if (form === undefined || form === 'ecspresso') return;
    const refused: readonly string[] =
      form === 'describe' ? [...OUTPUT_ONLY_SERVICE_KEYS, 'platformFamily'] : OUTPUT_ONLY_SERVICE_KEYS;
    const present = keysOf(service).filter((key) => refused.includes(key));
    const places = present.map((key) => keyPlaceOf(service, key));
    const keys = refused.filter((key) => present.includes(key)).join(', ');
    if (places.length === 1) {
      report(places[0], 'one', { keys }, [{ ...fix.remove(places[0]!), safe: true }]);
    } else if (places.length > 1) {
      const all = fix.removeAll(places, `Remove all ${places.length} keys that ECS only prints`);
      report(places[0], 'several', { keys }, [{ ...all, safe: true }]);
    }
  },
});
