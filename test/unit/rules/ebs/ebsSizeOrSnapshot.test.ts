import { ebsSizeOrSnapshot } from '../../../../server/src/validation/rules/ebs/ebsSizeOrSnapshot.ts';
import { testRule } from '../testRule.ts';

const service = (volume: string) => `{ "serviceName": "web", "volumeConfigurations": [{ "name": "data", ${volume} }] }`;

testRule(ebsSizeOrSnapshot, {
  passes: [
    service('"managedEBSVolume": { "roleArn": "${ROLE}", "sizeInGiB": 10 }'),
    service('"managedEBSVolume": { "roleArn": "${ROLE}", "sizeInGiB": "${SIZE}" }'),
    service('"managedEBSVolume": { "roleArn": "${ROLE}", "snapshotId": "snap-0123456789abcdef0" }'),
    service('"managedEBSVolume": { "roleArn": "${ROLE}", {{ more }} }'),
    service('"managedEBSVolume": "${VOLUME}"'),
    service('"managedEBSVolume": null'),
  ],
  fails: [
    {
      text: service('^"managedEBSVolume"^: { "roleArn": "${ROLE}", "snapshotId": "" }'),
      message: 'The volume needs `sizeInGiB` or `snapshotId`.',
    },
  ],
});
