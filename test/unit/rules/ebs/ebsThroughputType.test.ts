import { ebsThroughputType } from '../../../../server/src/validation/rules/ebs/ebsThroughputType.ts';
import { testRule } from '../testRule.ts';

const service = (volume: string, rest = '') =>
  `{ "serviceName": "web", "volumeConfigurations": [{ "name": "data", "managedEBSVolume": { "roleArn": "arn:aws:iam::123456789012:role/ebs", ${volume} } }]${rest} }`;

testRule(ebsThroughputType, {
  passes: [
    service('"sizeInGiB": 10, "volumeType": "gp3", "throughput": 125'),
    service('"sizeInGiB": 10, "volumeType": "${TYPE}", "throughput": 125'),
    service('"sizeInGiB": 10, "volumeType": "gp2", "throughput": "${THROUGHPUT}"'),
    service('"sizeInGiB": 10, "volumeType": "gp2"'),
  ],
  fails: [
    {
      text: service('"sizeInGiB": 10, "volumeType": "gp2", ^"throughput"^: 125'),
      message: 'A volume of type gp2 takes no `throughput`; gp3 does.',
      fixed: service('"sizeInGiB": 10, "volumeType": "gp3", "throughput": 125'),
    },
    {
      text: service('"sizeInGiB": 500, "volumeType": "st1", ^"throughput"^: 125'),
      message: 'A volume of type st1 takes no `throughput`; gp3 does.',
      fixed: service('"sizeInGiB": 500, "volumeType": "st1"'),
    },
    {
      text: service('"sizeInGiB": 10, ^"throughput"^: 125'),
      severity: 'warning',
      message: 'Without `volumeType` a volume is gp2, which takes no `throughput`; gp3 does.',
      fixed: service('"sizeInGiB": 10, "throughput": 125, "volumeType": "gp3"'),
    },
  ],
});
