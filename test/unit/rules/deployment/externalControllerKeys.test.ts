import { externalControllerKeys } from '../../../../server/src/validation/rules/deployment/externalControllerKeys.ts';
import { testRule } from '../testRule.ts';

const service = (rest: string, type = 'EXTERNAL') =>
  `{ "serviceName": "web", "desiredCount": 1, "deploymentController": { "type": "${type}" }${rest} }`;

testRule(externalControllerKeys, {
  passes: [
    service(', "taskDefinition": "web"', 'ECS'),
    service(', "taskDefinition": "", "loadBalancers": [], "launchType": null'),
    service(', "taskDefinition": "${TASK}"'),
    service(', "taskDefinition": "web"', '${CONTROLLER}'),
    { text: service(', "taskDefinition": "web"'), ecspresso: true },
    service(', "taskDefinition": "web", "serviceArn": "arn:aws:ecs:eu-west-1:123456789012:service/web"'),
  ],
  fails: [
    ...(
      [
        ['taskDefinition', '"web"'],
        ['launchType', '"EC2"'],
        ['capacityProviderStrategy', '[{ "capacityProvider": "general" }]'],
        ['platformVersion', '"LATEST"'],
        ['networkConfiguration', '{ "awsvpcConfiguration": { "subnets": ["subnet-1"] } }'],
        ['loadBalancers', '[{ "targetGroupArn": "arn:aws:x", "containerName": "web", "containerPort": 80 }]'],
        ['serviceRegistries', '[{ "registryArn": "arn:aws:x" }]'],
      ] as const
    ).map(([key, value]) => ({
      text: service(`, ^"${key}"^: ${value}`),
      message: `Under the EXTERNAL controller \`${key}\` belongs to CreateTaskSet.`,
      fixed: service(''),
    })),
  ],
});
