import { GP3_DEFAULT_IOPS, GP3_THROUGHPUT_PER_IOPS } from '../../../facts/ebsVolumeTypes.ts';
import { ebsVolumes, ebsVolumeType } from '../../../model/ebsVolumes.ts';
import { isAbsent, known } from '../../../model/field.ts';
import { serviceRule } from '../../rule.ts';

export const ebsThroughputRange = serviceRule({
  id: 'ebs-throughput-range',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html',
  rationale: 'A gp3 volume gives at least 125 MiB/s, and at most a quarter of a MiB/s for each of its IOPS.',
  messages: {
    minimum: 'A gp3 volume has at least {minimum} MiB/s, not {throughput}.',
    iops: 'With {iops} IOPS a gp3 volume gives at most {maximum} MiB/s, not {throughput}.',
    beyond: {
      severity: 'warning',
      text: 'ECS documents up to {maximum} MiB/s for a gp3 volume; {throughput} may be refused.',
    },
  },
  check(service, report) {
    for (const volume of ebsVolumes(service)) {
      const throughput = known(volume.throughput);
      const bounds = ebsVolumeType(volume)?.throughputMiBps;
      if (throughput === undefined || !bounds) continue;
      const iops = isAbsent(volume.iops) ? GP3_DEFAULT_IOPS : known(volume.iops);
      const maximum = iops === undefined ? undefined : Math.max(iops, GP3_DEFAULT_IOPS) * GP3_THROUGHPUT_PER_IOPS; // there are none with fewer
      if (throughput < bounds.minimum) report(volume.throughput, 'minimum', { minimum: bounds.minimum, throughput });
      else if (iops !== undefined && maximum !== undefined && throughput > maximum)
        report(volume.throughput, 'iops', { iops, maximum, throughput });
      else if (throughput > bounds.maximum)
        report(volume.throughput, 'beyond', { maximum: bounds.maximum, throughput });
    }
  },
});
