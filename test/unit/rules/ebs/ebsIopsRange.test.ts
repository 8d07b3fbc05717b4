import { ebsIopsRange } from '../../../../server/src/validation/rules/ebs/ebsIopsRange.ts';
import { testRule } from '../testRule.ts';

const service = (volume: string, rest = '') =>
  `{ "serviceName": "web", "volumeConfigurations": [{ "name": "data", "managedEBSVolume": { "roleArn": "arn:aws:iam::123456789012:role/ebs", ${volume} } }]${rest} }`;

testRule(ebsIopsRange, {
  passes: [
    service('"volumeType": "gp3", "iops": 3000'),
    service('"volumeType": "gp3", "iops": 16000'),
    service('"volumeType": "io1", "iops": 64000'),
    service('"volumeType": "io2", "iops": 256000'),
    service('"volumeType": "io2", "iops": "${IOPS}"'),
    service('"volumeType": "${TYPE}", "iops": 1'),
    service('"volumeType": "gp2", "iops": 1'), // ebs-iops-unsupported
  ],
  fails: [
    {
      text: service('"volumeType": "gp3", "iops": ^2999^'),
      message: 'A volume of type gp3 has between 3000 and 16000 IOPS, not 2999.',
    },
    {
      text: service('"volumeType": "io1", "iops": ^64001^'),
      message: 'A volume of type io1 has between 100 and 64000 IOPS, not 64001.',
    },
    {
      text: service('"volumeType": "io2", "iops": ^99^'),
      message: 'A volume of type io2 has between 100 and 256000 IOPS, not 99.',
    },
    {
      text: service('"volumeType": "gp3", "iops": ^20000^'),
      severity: 'warning',
      message: 'ECS documents up to 16000 IOPS for a gp3 volume; 20000 may be refused.',
    },
  ],
});
