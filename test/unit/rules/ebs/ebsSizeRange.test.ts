import { ebsSizeRange } from '../../../../server/src/validation/rules/ebs/ebsSizeRange.ts';
import { testRule } from '../testRule.ts';

const service = (volume: string, rest = '') =>
  `{ "serviceName": "web", "volumeConfigurations": [{ "name": "data", "managedEBSVolume": { "roleArn": "arn:aws:iam::123456789012:role/ebs", ${volume} } }]${rest} }`;

testRule(ebsSizeRange, {
  passes: [
    service('"sizeInGiB": 1'),
    service('"sizeInGiB": 16384'),
    service('"volumeType": "io2", "sizeInGiB": 4'),
    service('"volumeType": "standard", "sizeInGiB": 1024'),
    service('"volumeType": "st1", "sizeInGiB": "${SIZE}"'),
    service('"volumeType": "${TYPE}", "sizeInGiB": 0'),
    service('"volumeType": "other", "sizeInGiB": 0'), // unknown-value
  ],
  fails: [
    { text: service('"sizeInGiB": ^0^'), message: 'A volume of type gp2 has between 1 and 16384 GiB, not 0.' },
    {
      text: service('"volumeType": "io1", "sizeInGiB": ^3^'),
      message: 'A volume of type io1 has between 4 and 16384 GiB, not 3.',
    },
    {
      text: service('"volumeType": "sc1", "sizeInGiB": ^100^'),
      message: 'A volume of type sc1 has between 125 and 16384 GiB, not 100.',
    },
    {
      text: service('"volumeType": "standard", "sizeInGiB": ^1025^'),
      message: 'A volume of type standard has between 1 and 1024 GiB, not 1025.',
    },
    {
      text: service('"volumeType": "gp3", "sizeInGiB": ^20000^'),
      severity: 'warning',
      message: 'ECS documents up to 16384 GiB for a gp3 volume; 20000 may be refused.',
    },
  ],
});
