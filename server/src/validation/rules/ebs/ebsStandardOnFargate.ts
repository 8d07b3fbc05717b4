import { ebsVolumes } from '../../../model/ebsVolumes.ts';
import { known } from '../../../model/field.ts';
import { launchOf, launchPlace } from '../../../model/serviceLaunch.ts';
import { serviceRule } from '../../rule.ts';

export const ebsStandardOnFargate = serviceRule({
  id: 'ebs-standard-on-fargate',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceManagedEBSVolumeConfiguration.html',
  rationale: 'Fargate does not attach magnetic volumes.',
  messages: { standard: 'Fargate attaches no volumes of type standard. Use gp3.' },
  check(service, report) {
    if (launchOf(service) !== 'FARGATE') return;
    for (const { volumeType } of ebsVolumes(service))
      if (known(volumeType) === 'standard')
        report(volumeType, 'standard', {}, [], [{ at: launchPlace(service)!, message: 'The tasks run on Fargate.' }]);
  },
});
