import { serviceArnRegionMismatch } from '../../../../server/src/validation/rules/service/serviceArnRegionMismatch.ts';
import { testRule } from '../testRule.ts';

const TASK = 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:1';

testRule(serviceArnRegionMismatch, {
  passes: [
    `{ "serviceName": "web", "cluster": "arn:aws:ecs:eu-west-1:123456789012:cluster/c", "taskDefinition": "${TASK}", "desiredCount": 1 }`,
    '{ "serviceName": "web", "cluster": "arn:aws:ecs:us-east-1:123456789012:cluster/c", "taskDefinition": "web", "desiredCount": 1 }',
    `{ "serviceName": "web", "cluster": "arn:aws:ecs:\${REGION}:123456789012:cluster/c", "taskDefinition": "${TASK}", "desiredCount": 1 }`,
    `{ "serviceName": "web", "cluster": "arn:aws:ecs:REGION:123456789012:cluster/c", "taskDefinition": "${TASK}", "desiredCount": 1 }`,
    // a namespace may be shared by another account
    `{ "serviceName": "web", "taskDefinition": "${TASK}", "desiredCount": 1, "serviceConnectConfiguration": { "enabled": true, "namespace": "arn:aws:servicediscovery:eu-west-1:210987654321:namespace/ns-1" } }`,
  ],
  fails: [
    {
      text: `{ "serviceName": "web", "cluster": "arn:aws:ecs:eu-central-1:123456789012:cluster/c", "taskDefinition": ^"${TASK}"^, "desiredCount": 1 }`,
      message: 'This is in eu-west-1, and the service is in eu-central-1 by another ARN.',
      related: [['/cluster', 'In eu-central-1.']],
    },
    {
      text: `{ "serviceName": "web", "taskDefinition": "${TASK}", "desiredCount": 1, "loadBalancers": [{ "targetGroupArn": ^"arn:aws-cn:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/1"^, "containerName": "web", "containerPort": 80 }] }`,
      message:
        'This is in eu-west-1 of the partition aws-cn, and the service is in eu-west-1 of the partition aws by another ARN.',
    },
    {
      text: `{ "serviceName": "web", "taskDefinition": "${TASK}", "desiredCount": 1, "loadBalancers": [{ "advancedConfiguration": { "alternateTargetGroupArn": ^"arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/green/1"^ } }] }`,
      message: 'This is in us-east-1, and the service is in eu-west-1 by another ARN.',
    },
    {
      text: `{ "serviceName": "web", "taskDefinition": "${TASK}", "desiredCount": 1, "vpcLatticeConfigurations": [{ "targetGroupArn": ^"arn:aws:vpc-lattice:us-east-1:123456789012:targetgroup/tg-0123456789abcdef0"^ }] }`,
      message: 'This is in us-east-1, and the service is in eu-west-1 by another ARN.',
    },
    {
      text: `{ "serviceName": "web", "taskDefinition": "${TASK}", "desiredCount": 1, "serviceRegistries": [{ "registryArn": ^"arn:aws:servicediscovery:eu-west-2:123456789012:service/srv-1"^ }] }`,
      message: 'This is in eu-west-2, and the service is in eu-west-1 by another ARN.',
    },
  ],
});
