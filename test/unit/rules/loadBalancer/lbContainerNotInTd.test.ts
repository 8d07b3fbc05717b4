import { lbContainerNotInTd } from '../../../../server/src/validation/rules/loadBalancer/lbContainerNotInTd.ts';
import { testRule } from '../testRule.ts';

const text = (name: string, port = 80) =>
  `{ "desiredCount": 1, "loadBalancers": [{ "loadBalancerName": "web", "containerName": ${name}, "containerPort": ${port} }] }`;
const container = (name: string, port: string) =>
  `{ "name": "${name}", "image": "nginx:1.27", "memory": 128, "portMappings": [{ "containerPort": ${port} }] }`;
const taskWith = (...containers: string[]) => `{ "family": "web", "containerDefinitions": [${containers.join(', ')}] }`;

testRule(lbContainerNotInTd, {
  passes: [
    text('"web"'),
    { text: text('"web"'), task: taskWith(container('web', '80')) },
    { text: text('"${NAME}"'), task: taskWith(container('web', '80')) },
    { text: text('"api"'), task: taskWith(container('${NAME}', '80')) },
    { text: text('"api"'), task: taskWith(container('web', '80'), '"${SIDECAR}"') },
    { text: text('"api"'), task: '{ "family": "web", "containerDefinitions": "${CONTAINERS}" }' },
    { text: text('""'), task: taskWith(container('web', '80')) }, // said by lb-container-required
  ],
  fails: [
    {
      text: text('^"wbe"^'),
      task: taskWith(container('web', '80'), container('proxy', '9901')),
      message: 'The task definition has no container wbe.',
      related: [['/containerDefinitions', 'Its containers: web, proxy.']],
      fixed: text('"web"'),
    },
    {
      text: text('^"wbe"^'),
      task: taskWith(container('web', '80'), container('proxy', '"${PORT}"')),
      message: 'The task definition has no container wbe.',
    },
    {
      text: text('^"wbe"^', 8080),
      task: taskWith(container('web', '80')),
      message: 'The task definition has no container wbe.',
    },
  ],
});
