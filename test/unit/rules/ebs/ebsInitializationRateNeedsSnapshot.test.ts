import { ebsInitializationRateNeedsSnapshot } from '../../../../server/src/validation/rules/ebs/ebsInitializationRateNeedsSnapshot.ts';
import { testRule } from '../testRule.ts';

const service = (volume: string, rest = '') =>
  `{ "serviceName": "web", "volumeConfigurations": [{ "name": "data", "managedEBSVolume": { "roleArn": "arn:aws:iam::123456789012:role/ebs", ${volume} } }]${rest} }`;

testRule(ebsInitializationRateNeedsSnapshot, {
  passes: [
    service('"sizeInGiB": 10, "snapshotId": "snap-0123456789abcdef0", "volumeInitializationRate": 200'),
    service('"sizeInGiB": 10, "snapshotId": "${SNAPSHOT}", "volumeInitializationRate": 200'),
    service('"sizeInGiB": 10, "volumeInitializationRate": "${RATE}"'),
    service('"sizeInGiB": 10, "volumeInitializationRate": null'),
  ],
  fails: [
    {
      text: service('"sizeInGiB": 10, ^"volumeInitializationRate"^: 200'),
      message: '`volumeInitializationRate` goes with a `snapshotId`.',
      fixed: service('"sizeInGiB": 10'),
    },
  ],
});
