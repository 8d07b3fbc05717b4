import { isSet } from '../../../model/field.ts';
import { schedulingStrategy } from '../../../model/schedulingStrategy.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const daemonVolumeConfigurations = serviceRule({
  id: 'daemon-volume-configurations',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html',
  rationale: 'ECS attaches EBS volumes to the tasks of REPLICA services only.',
  messages: {
    volumes: 'A DAEMON service takes no `volumeConfigurations`.',
  },
  check(service, report) {
    if (schedulingStrategy(service) === 'DAEMON' && isSet(service.volumeConfigurations))
      report(keyPlaceOf(service, 'volumeConfigurations'), 'volumes');
  },
});
