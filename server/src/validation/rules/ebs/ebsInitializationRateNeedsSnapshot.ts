import { ebsVolumes } from '../../../model/ebsVolumes.ts';
import { isBlank, known } from '../../../model/field.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

export const ebsInitializationRateNeedsSnapshot = serviceRule({
  id: 'ebs-initialization-rate-needs-snapshot',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceManagedEBSVolumeConfiguration.html',
  rationale: 'The rate is that at which a snapshot is read into the new volume.',
  messages: { needsSnapshot: '`volumeInitializationRate` goes with a `snapshotId`.' },
  check(service, report) {
    for (const volume of ebsVolumes(service)) {
      if (known(volume.volumeInitializationRate) === undefined || !isBlank(volume.snapshotId)) continue;
      const at = keyPlaceOf(volume, 'volumeInitializationRate');
      report(at, 'needsSnapshot', {}, [fix.remove(at)]);
    }
  },
});
