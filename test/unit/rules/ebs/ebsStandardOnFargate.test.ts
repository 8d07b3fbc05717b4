import { ebsStandardOnFargate } from '../../../../server/src/validation/rules/ebs/ebsStandardOnFargate.ts';
import { testRule } from '../testRule.ts';

const service = (volume: string, rest = '') =>
  `{ "serviceName": "web", "volumeConfigurations": [{ "name": "data", "managedEBSVolume": { "roleArn": "arn:aws:iam::123456789012:role/ebs", ${volume} } }]${rest} }`;

testRule(ebsStandardOnFargate, {
  passes: [
    service('"volumeType": "standard"', ', "launchType": "EC2"'),
    service('"volumeType": "standard"'),
    service('"volumeType": "standard"', ', "launchType": "${LAUNCH}"'),
    service('"volumeType": "gp3"', ', "launchType": "FARGATE"'),
    service('"volumeType": "${TYPE}"', ', "launchType": "FARGATE"'),
  ],
  fails: [
    {
      text: service('"volumeType": ^"standard"^', ', "launchType": "FARGATE"'),
      message: 'Fargate attaches no volumes of type standard. Use gp3.',
      related: [['/launchType', 'The tasks run on Fargate.']],
    },
    {
      text: service(
        '"volumeType": ^"standard"^',
        ', "capacityProviderStrategy": [{ "capacityProvider": "FARGATE_SPOT" }]',
      ),
      message: 'Fargate attaches no volumes of type standard. Use gp3.',
      related: [['/capacityProviderStrategy/0/capacityProvider', 'The tasks run on Fargate.']],
    },
  ],
});
