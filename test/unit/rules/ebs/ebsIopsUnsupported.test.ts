import { ebsIopsUnsupported } from '../../../../server/src/validation/rules/ebs/ebsIopsUnsupported.ts';
import { testRule } from '../testRule.ts';

const service = (volume: string, rest = '') =>
  `{ "serviceName": "web", "volumeConfigurations": [{ "name": "data", "managedEBSVolume": { "roleArn": "arn:aws:iam::123456789012:role/ebs", ${volume} } }]${rest} }`;

testRule(ebsIopsUnsupported, {
  passes: [
    service('"volumeType": "gp3", "iops": 3000, "sizeInGiB": 10'),
    service('"volumeType": "io1", "iops": 100, "sizeInGiB": 10'),
    service('"volumeType": "gp2", "iops": "${IOPS}", "sizeInGiB": 10'),
    service('"volumeType": "${TYPE}", "iops": 100, "sizeInGiB": 10'),
    service('"iops": 100, "sizeInGiB": 10'),
  ],
  fails: ['gp2', 'st1', 'sc1', 'standard'].map((type) => ({
    text: service(`"sizeInGiB": 500, "volumeType": "${type}", ^"iops"^: 3000`),
    message: `A volume of type ${type} takes no \`iops\`.`,
    fixed: service(`"sizeInGiB": 500, "volumeType": "${type}"`),
  })),
});
