import { ebsVolumes } from '../../../model/ebsVolumes.ts';
import { isSet, known } from '../../../model/field.ts';
import { serviceRule } from '../../rule.ts';

export const ebsKmsWithoutEncryption = serviceRule({
  id: 'ebs-kms-without-encryption',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceManagedEBSVolumeConfiguration.html',
  rationale: 'A key encrypts nothing where encryption is switched off.',
  messages: { off: 'The volume has a `kmsKeyId`, and `encrypted` is false.' },
  check(service, report) {
    for (const { encrypted, kmsKeyId } of ebsVolumes(service))
      if (known(encrypted) === false && isSet(kmsKeyId))
        report(encrypted, 'off', {}, [], [{ at: kmsKeyId!, message: 'The key.' }]);
  },
});
