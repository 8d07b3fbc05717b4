import { codeDeployUpdateKeys } from '../../../../server/src/validation/rules/deployment/codeDeployUpdateKeys.ts';
import { testRule } from '../testRule.ts';

const update = (rest: string, type = 'CODE_DEPLOY') =>
  `{ "service": "web", "deploymentController": { "type": "${type}" }, ${rest} }`;

testRule(codeDeployUpdateKeys, {
  passes: [
    update('"desiredCount": 3, "healthCheckGracePeriodSeconds": 60'),
    update('"taskDefinition": null, "forceNewDeployment": false'),
    update('"taskDefinition": "web"', 'ECS'),
    update('"taskDefinition": "${TASK}"'),
    { text: update('"taskDefinition": "web"'), ecspresso: true },
    { text: update('"taskDefinition": "web"'), ecspresso: 'not read' },
    '{ "serviceName": "web", "deploymentController": { "type": "CODE_DEPLOY" }, "taskDefinition": "web" }',
  ],
  fails: [
    ...(
      [
        ['taskDefinition', '"web:2"'],
        ['networkConfiguration', '{ "awsvpcConfiguration": { "subnets": ["subnet-1"] } }'],
        ['platformVersion', '"1.4.0"'],
        ['loadBalancers', '[]'],
        ['serviceRegistries', '[{ "registryArn": "arn:aws:x" }]'],
        ['capacityProviderStrategy', '[{ "capacityProvider": "FARGATE" }]'],
        ['forceNewDeployment', 'true'],
      ] as const
    ).map(([key, value]) => ({
      text: update(`^"${key}"^: ${value}`),
      message: `Under the CODE_DEPLOY controller \`${key}\` changes through CodeDeploy, not through UpdateService.`,
    })),
  ],
});
