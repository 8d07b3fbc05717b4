import { ebsVolumes } from '../../../model/ebsVolumes.ts';
import { isBlank } from '../../../model/field.ts';
import { serviceRule } from '../../rule.ts';

export const ebsSizeOrSnapshot = serviceRule({
  id: 'ebs-size-or-snapshot',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceManagedEBSVolumeConfiguration.html',
  rationale:
    'A volume is as large as asked for, or as the snapshot that it is made from; ECS refuses one with neither.',
  messages: { neither: 'The volume needs `sizeInGiB` or `snapshotId`.' },
  check(service, report) {
    for (const volume of ebsVolumes(service))
      if (isBlank(volume.sizeInGiB) && isBlank(volume.snapshotId)) report(volume, 'neither');
  },
});
