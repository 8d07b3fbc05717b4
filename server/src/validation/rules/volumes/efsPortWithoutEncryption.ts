import { each, isBlank, known } from '../../../model/field.ts';
import { usesEfsAuthorization } from '../../../model/volumes.ts';
import { taskRule } from '../../rule.ts';

export const efsPortWithoutEncryption = taskRule({
  id: 'efs-port-without-encryption',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSVolumeConfiguration.html',
  rationale: 'The port carries encrypted data; without encryption it is not used.',
  messages: { port: '`transitEncryptionPort` has no effect without `transitEncryption` ENABLED.' },
  check(task, report) {
    for (const volume of each(task.volumes)) {
      const efs = known(volume.efsVolumeConfiguration);
      if (!efs || known(efs.transitEncryptionPort) === undefined || usesEfsAuthorization(efs)) continue; // an error there
      if (isBlank(efs.transitEncryption) || known(efs.transitEncryption) === 'DISABLED')
        report(efs.transitEncryptionPort, 'port');
    }
  },
});
