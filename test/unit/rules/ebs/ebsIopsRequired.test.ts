import { ebsIopsRequired } from '../../../../server/src/validation/rules/ebs/ebsIopsRequired.ts';
import { testRule } from '../testRule.ts';

const service = (volume: string, rest = '') =>
  `{ "serviceName": "web", "volumeConfigurations": [{ "name": "data", "managedEBSVolume": { "roleArn": "arn:aws:iam::123456789012:role/ebs", ${volume} } }]${rest} }`;

testRule(ebsIopsRequired, {
  passes: [
    service('"sizeInGiB": 10, "volumeType": "io1", "iops": 100'),
    service('"sizeInGiB": 10, "volumeType": "io2", "iops": "${IOPS}"'),
    service('"sizeInGiB": 10, "volumeType": "gp3"'),
    service('"sizeInGiB": 10, "volumeType": "${TYPE}"'),
    service('"sizeInGiB": 10'),
  ],
  fails: [
    {
      text: service('"sizeInGiB": 10, "volumeType": "io2"').replace('"managedEBSVolume"', '^"managedEBSVolume"^'),
      message: 'A volume of type io2 needs `iops`.',
      pointer: '/volumeConfigurations/0/managedEBSVolume/iops',
    },
  ],
});
