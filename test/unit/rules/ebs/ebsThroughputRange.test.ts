import { ebsThroughputRange } from '../../../../server/src/validation/rules/ebs/ebsThroughputRange.ts';
import { testRule } from '../testRule.ts';

const service = (volume: string, rest = '') =>
  `{ "serviceName": "web", "volumeConfigurations": [{ "name": "data", "managedEBSVolume": { "roleArn": "arn:aws:iam::123456789012:role/ebs", ${volume} } }]${rest} }`;

testRule(ebsThroughputRange, {
  passes: [
    service('"volumeType": "gp3", "throughput": 125'),
    service('"volumeType": "gp3", "throughput": 750'),
    service('"volumeType": "gp3", "iops": 4000, "throughput": 1000'),
    service('"volumeType": "gp3", "iops": "${IOPS}", "throughput": 1000'),
    service('"volumeType": "gp3", "iops": 2000, "throughput": 750'), // ebs-iops-range
    service('"volumeType": "gp3", "throughput": "${THROUGHPUT}"'),
    service('"volumeType": "${TYPE}", "throughput": 1'),
    service('"volumeType": "gp2", "throughput": 1'), // ebs-throughput-type
  ],
  fails: [
    {
      text: service('"volumeType": "gp3", "throughput": ^124^'),
      message: 'A gp3 volume has at least 125 MiB/s, not 124.',
    },
    {
      text: service('"volumeType": "gp3", "throughput": ^751^'),
      message: 'With 3000 IOPS a gp3 volume gives at most 750 MiB/s, not 751.',
    },
    {
      text: service('"volumeType": "gp3", "iops": 3500, "throughput": ^1000^'),
      message: 'With 3500 IOPS a gp3 volume gives at most 875 MiB/s, not 1000.',
    },
    {
      text: service('"volumeType": "gp3", "iops": 16000, "throughput": ^1500^'),
      severity: 'warning',
      message: 'ECS documents up to 1000 MiB/s for a gp3 volume; 1500 may be refused.',
    },
  ],
});
