import { ebsVolumes, ebsVolumeType } from '../../../model/ebsVolumes.ts';
import { known } from '../../../model/field.ts';
import { serviceRule } from '../../rule.ts';

export const ebsSizeRange = serviceRule({
  id: 'ebs-size-range',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceManagedEBSVolumeConfiguration.html',
  rationale: 'Each type of volume has a smallest and a largest size; EBS makes no other.',
  messages: {
    range: 'A volume of type {type} has between {minimum} and {maximum} GiB, not {size}.',
    beyond: {
      severity: 'warning',
      text: 'ECS documents up to {maximum} GiB for a gp3 volume; {size} may be refused.',
    },
  },
  check(service, report) {
    for (const volume of ebsVolumes(service)) {
      const size = known(volume.sizeInGiB);
      const type = ebsVolumeType(volume);
      if (size === undefined || !type) continue;
      const { minimum, maximum } = type.sizeGiB;
      if (size >= minimum && size <= maximum) continue;
      const isBeyond = type.name === 'gp3' && size > maximum;
      report(volume.sizeInGiB, isBeyond ? 'beyond' : 'range', { type: type.name, minimum, maximum, size });
    }
  },
});
