import { ebsVolumes, ebsVolumeType } from '../../../model/ebsVolumes.ts';
import { known } from '../../../model/field.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

export const ebsIopsUnsupported = serviceRule({
  id: 'ebs-iops-unsupported',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceManagedEBSVolumeConfiguration.html',
  rationale: 'Only gp3, io1 and io2 volumes can be asked for IOPS; with another type the volume is refused.',
  messages: { unsupported: 'A volume of type {type} takes no `iops`.' },
  check(service, report) {
    for (const volume of ebsVolumes(service)) {
      const type = ebsVolumeType(volume);
      if (!type || type.iops || known(volume.volumeType) === undefined || known(volume.iops) === undefined) continue;
      const at = keyPlaceOf(volume, 'iops');
      report(at, 'unsupported', { type: type.name }, [fix.remove(at)]);
    }
  },
});
