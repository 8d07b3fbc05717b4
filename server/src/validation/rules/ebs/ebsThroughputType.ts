import { ebsVolumes, ebsVolumeType } from '../../../model/ebsVolumes.ts';
import { isBlank, known } from '../../../model/field.ts';
import { keyPlaceOf, placeOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

export const ebsThroughputType = serviceRule({
  id: 'ebs-throughput-type',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceManagedEBSVolumeConfiguration.html',
  rationale: 'Only gp3 volumes can be asked for a throughput; with another type the volume is refused.',
  messages: {
    other: 'A volume of type {type} takes no `throughput`; gp3 does.',
    default: {
      severity: 'warning',
      text: 'Without `volumeType` a volume is gp2, which takes no `throughput`; gp3 does.',
    },
  },
  check(service, report) {
    for (const volume of ebsVolumes(service)) {
      const type = ebsVolumeType(volume);
      if (!type || type.throughputMiBps || known(volume.throughput) === undefined) continue;
      const at = keyPlaceOf(volume, 'throughput');
      const toGp3 = fix.set(placeOf(volume, 'volumeType'), 'gp3', 'Change the volume type to gp3');
      report(
        at,
        isBlank(volume.volumeType) ? 'default' : 'other',
        { type: type.name },
        type.name === 'gp2' ? [toGp3] : [fix.remove(at)],
      );
    }
  },
});
