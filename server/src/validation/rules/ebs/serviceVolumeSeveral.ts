import { itemsOf } from '../../../model/field.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const serviceVolumeSeveral = serviceRule({
  id: 'service-volume-several',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ebs-volumes.html',
  rationale: 'At most one EBS volume is attached to a task.',
  messages: { several: 'A task takes one EBS volume, not {count}.' },
  check(service, report) {
    const count = itemsOf(service.volumeConfigurations).length;
    if (count > 1) report(keyPlaceOf(service, 'volumeConfigurations'), 'several', { count });
  },
});
