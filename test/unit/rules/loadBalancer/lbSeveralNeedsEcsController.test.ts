import { lbSeveralNeedsEcsController } from '../../../../server/src/validation/rules/loadBalancer/lbSeveralNeedsEcsController.ts';
import { testRule } from '../testRule.ts';

const item = (port: number) => `{ "targetGroupArn": "\${ARN}", "containerName": "web", "containerPort": ${port} }`;
const text = (controller: string) =>
  `{ "desiredCount": 1, "deploymentController": { "type": "${controller}" }, ^"loadBalancers"^: [${item(80)}, ${item(81)}] }`;

testRule(lbSeveralNeedsEcsController, {
  passes: [
    text('ECS').replaceAll('^', ''),
    text('${CONTROLLER}').replaceAll('^', ''),
    text('EXTERNAL').replaceAll('^', ''), // takes none: external-controller-keys
    `{ "desiredCount": 1, "deploymentController": { "type": "CODE_DEPLOY" }, "loadBalancers": [${item(80)}] }`,
  ],
  fails: [
    { text: text('CODE_DEPLOY'), message: 'The deployment controller CODE_DEPLOY takes one load balancer here.' },
  ],
});
