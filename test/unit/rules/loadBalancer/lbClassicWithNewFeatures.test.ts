import { lbClassicWithNewFeatures } from '../../../../server/src/validation/rules/loadBalancer/lbClassicWithNewFeatures.ts';
import { testRule } from '../testRule.ts';

const text = (name: string, more = '', second = '') =>
  `{ "desiredCount": 1, ${more}"loadBalancers": [{ "loadBalancerName": ${name}, "containerName": "web", "containerPort": 80 }${second}] }`;

testRule(lbClassicWithNewFeatures, {
  passes: [
    text('"web"'),
    text('"web"', '"deploymentController": { "type": "${CONTROLLER}" }, '),
    text('"web"', '"serviceRegistries": [], '),
    text('"web", "targetGroupArn": "arn:aws:x"', '"serviceRegistries": [{ "registryArn": "${ARN}" }], '), // lb-target-group-and-name
    text('"web"', '"launchType": "FARGATE", "deploymentConfiguration": { "strategy": "BLUE_GREEN" }, '), // lb-classic-awsvpc
    {
      text: text('"web"', '"serviceRegistries": [{ "registryArn": "${ARN}" }], '), // the same
      task: '{ "family": "web", "networkMode": "awsvpc", "containerDefinitions": [] }',
    },
    text('"web"', '"deploymentController": { "type": "EXTERNAL" }, '), // external-controller-keys
    text('""', '"deploymentConfiguration": { "strategy": "BLUE_GREEN" }, '),
  ],
  fails: [
    {
      text: text('^"web"^', '"deploymentController": { "type": "CODE_DEPLOY" }, '),
      message: 'Classic Load Balancers do not go with the deployment controller CODE_DEPLOY.',
    },
    {
      text: text('^"web"^', '"deploymentConfiguration": { "strategy": "BLUE_GREEN" }, '),
      message: 'Classic Load Balancers do not go with the deployment strategy BLUE_GREEN.',
    },
    {
      text: text('^"web"^', '"serviceRegistries": [{ "registryArn": "${ARN}" }], '),
      message: 'Classic Load Balancers do not go with `serviceRegistries`.',
    },
    {
      text: text('^"web"^', '', ', { "targetGroupArn": "${ARN}", "containerName": "web", "containerPort": 81 }'),
      message: 'Classic Load Balancers do not go with a second load balancer.',
    },
    {
      text: text('^"web"^', '', ', { "loadBalancerName": "admin", "containerName": "web", "containerPort": 81 }'),
      message: 'Classic Load Balancers do not go with a second load balancer.',
    },
  ],
});
