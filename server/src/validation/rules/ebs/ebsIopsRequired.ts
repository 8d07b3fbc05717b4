import { ebsVolumes, ebsVolumeType } from '../../../model/ebsVolumes.ts';
import { isBlank } from '../../../model/field.ts';
import { placeOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const ebsIopsRequired = serviceRule({
  id: 'ebs-iops-required',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceManagedEBSVolumeConfiguration.html',
  rationale: 'io1 and io2 volumes are made for a number of IOPS, and must say which.',
  messages: { missing: 'A volume of type {type} needs `iops`.' },
  check(service, report) {
    for (const volume of ebsVolumes(service)) {
      const type = ebsVolumeType(volume);
      if (type?.needsIops && isBlank(volume.iops)) report(placeOf(volume, 'iops'), 'missing', { type: type.name });
    }
  },
});
