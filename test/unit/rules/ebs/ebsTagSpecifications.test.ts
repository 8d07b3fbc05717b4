import { ebsTagSpecifications } from '../../../../server/src/validation/rules/ebs/ebsTagSpecifications.ts';
import { testRule } from '../testRule.ts';

const service = (volume: string, rest = '') =>
  `{ "serviceName": "web", "volumeConfigurations": [{ "name": "data", "managedEBSVolume": { "roleArn": "arn:aws:iam::123456789012:role/ebs", ${volume} } }]${rest} }`;

testRule(ebsTagSpecifications, {
  passes: [
    service('"tagSpecifications": [{ "resourceType": "volume", "tags": [{ "key": "team", "value": "web" }] }]'),
    service('"tagSpecifications": [{ "resourceType": "volume", "tags": [{ "key": "${KEY}", "value": "web" }] }]'),
    service('"tagSpecifications": "${TAGS}"'),
    service('"tagSpecifications": []'),
    service(
      '"tagSpecifications": [{ "resourceType": "volume", "propagateTags": "SERVICE" }, { "resourceType": "volume", "propagateTags": "TASK_DEFINITION" }]',
    ), // as ecspresso's own tests deploy it
  ],
  fails: [
    {
      text: service('"tagSpecifications": [{ "resourceType": "volume", "tags": [{ "key": ^"AmazonECSManaged"^ }] }]'),
      message: 'ECS sets the tag AmazonECSManaged itself.',
    },
  ],
});
