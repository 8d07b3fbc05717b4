import { serviceForm } from '../../../model/serviceForm.ts';
import { keyPlaceOf, keysOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

export const servicePlatformFamily = serviceRule({
  id: 'service-platform-family',
  severity: 'error',
  source: 'https://github.com/aws/aws-cli/issues/6774',
  rationale:
    'ECS prints `platformFamily` and no call accepts it: Unknown parameter in input: "platformFamily". The task definition decides on the operating system.',
  messages: {
    notTaken:
      'No call takes `platformFamily`. The operating system stands in `runtimePlatform` of the task definition.',
  },
  check(service, report, context) {
    const form = serviceForm(service, context);
    if ((form !== 'create' && form !== 'update') || !keysOf(service).includes('platformFamily')) return;
    const place = keyPlaceOf(service, 'platformFamily');
    report(place, 'notTaken', {}, [fix.remove(place)]);
  },
});
