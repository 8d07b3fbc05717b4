import { ebsKmsWithoutEncryption } from '../../../../server/src/validation/rules/ebs/ebsKmsWithoutEncryption.ts';
import { testRule } from '../testRule.ts';

const service = (volume: string, rest = '') =>
  `{ "serviceName": "web", "volumeConfigurations": [{ "name": "data", "managedEBSVolume": { "roleArn": "arn:aws:iam::123456789012:role/ebs", ${volume} } }]${rest} }`;

testRule(ebsKmsWithoutEncryption, {
  passes: [
    service('"encrypted": true, "kmsKeyId": "alias/ebs"'),
    service('"kmsKeyId": "alias/ebs"'),
    service('"encrypted": false, "kmsKeyId": ""'),
    service('"encrypted": "${ENCRYPTED}", "kmsKeyId": "alias/ebs"'),
  ],
  fails: [
    {
      text: service('"encrypted": ^false^, "kmsKeyId": "alias/ebs"'),
      message: 'The volume has a `kmsKeyId`, and `encrypted` is false.',
      related: [['/volumeConfigurations/0/managedEBSVolume/kmsKeyId', 'The key.']],
    },
  ],
});
