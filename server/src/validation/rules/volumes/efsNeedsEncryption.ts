import { each, isBlank, known } from '../../../model/field.ts';
import { placeOf } from '../../../model/view.ts';
import { usesEfsAuthorization } from '../../../model/volumes.ts';
import { fix } from '../../fix.ts';
import { taskRule } from '../../rule.ts';

export const efsNeedsEncryption = taskRule({
  id: 'efs-needs-encryption',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSAuthorizationConfig.html',
  rationale:
    'ECS accepts an access point or IAM authorization only if the data is encrypted on its way; by default it is not.',
  messages: { encryption: 'An access point and IAM authorization need `transitEncryption` ENABLED.' },
  check(task, report) {
    for (const volume of each(task.volumes)) {
      const efs = known(volume.efsVolumeConfiguration);
      if (!efs || !usesEfsAuthorization(efs)) continue;
      if (!isBlank(efs.transitEncryption) && known(efs.transitEncryption) !== 'DISABLED') continue;
      const place = placeOf(efs, 'transitEncryption');
      report(place, 'encryption', {}, [fix.set(place, 'ENABLED', 'Set "transitEncryption" to "ENABLED"')]);
    }
  },
});
