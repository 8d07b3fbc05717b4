import { ebsVolumes, ebsVolumeType } from '../../../model/ebsVolumes.ts';
import { known } from '../../../model/field.ts';
import { serviceRule } from '../../rule.ts';

export const ebsIopsRange = serviceRule({
  id: 'ebs-iops-range',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceManagedEBSVolumeConfiguration.html',
  rationale: 'Each type of volume has a smallest and a largest number of IOPS.',
  messages: {
    range: 'A volume of type {type} has between {minimum} and {maximum} IOPS, not {iops}.',
    beyond: {
      severity: 'warning',
      text: 'ECS documents up to {maximum} IOPS for a gp3 volume; {iops} may be refused.',
    },
  },
  check(service, report) {
    for (const volume of ebsVolumes(service)) {
      const iops = known(volume.iops);
      const type = ebsVolumeType(volume);
      if (iops === undefined || !type?.iops) continue;
      const { minimum, maximum } = type.iops;
      if (iops >= minimum && iops <= maximum) continue;
      const isBeyond = type.name === 'gp3' && iops > maximum;
      report(volume.iops, isBeyond ? 'beyond' : 'range', { type: type.name, minimum, maximum, iops });
    }
  },
});
