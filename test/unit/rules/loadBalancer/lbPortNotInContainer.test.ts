import { lbPortNotInContainer } from '../../../../server/src/validation/rules/loadBalancer/lbPortNotInContainer.ts';
import { testRule } from '../testRule.ts';

const text = (port: string | number, name = 'web') =>
  `{ "desiredCount": 1, "loadBalancers": [{ "loadBalancerName": "web", "containerName": "${name}", "containerPort": ${port} }] }`;
const taskWith = (mappings: string) =>
  `{ "family": "web", "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128, "portMappings": ${mappings} }] }`;

testRule(lbPortNotInContainer, {
  passes: [
    text(80),
    { text: text(80), task: taskWith('[{ "containerPort": 80 }]') },
    { text: text('"${PORT}"'), task: taskWith('[{ "containerPort": 80 }]') },
    { text: text(8080), task: taskWith('[{ "containerPort": "${PORT}" }]') },
    { text: text(8080), task: taskWith('["${MAPPING}"]') },
    { text: text(8080), task: taskWith('[]').replace('{', '{ "networkMode": "none",') }, // lb-network-mode-none
    { text: text(8080, 'api'), task: taskWith('[{ "containerPort": 80 }]') }, // there is no such container
  ],
  fails: [
    {
      text: text('^8080^'),
      task: taskWith('[{ "containerPort": 80 }]'),
      message: 'Container web has no port mapping with `containerPort` 8080.',
      related: [['/containerDefinitions/0/portMappings', 'The ports of container web.']],
      fixed: text(80),
    },
    {
      text: text('^8080^'),
      task: taskWith('[{ "containerPort": 80 }, { "containerPort": 443 }]'),
      message: 'Container web has no port mapping with `containerPort` 8080.',
    },
    {
      text: text('^8080^'),
      task: taskWith('[]'),
      message: 'Container web has no port mapping with `containerPort` 8080.',
    },
    {
      text: text('^8080^'),
      task: taskWith('[{ "containerPortRange": "8000-8100" }]'),
      message: 'Container web maps port 8080 only within a `containerPortRange`. Give it a mapping of its own.',
      severity: 'warning',
    },
  ],
});
