import { lbContainerNotEssential } from '../../../../server/src/validation/rules/loadBalancer/lbContainerNotEssential.ts';
import { testRule } from '../testRule.ts';

const text =
  '{ "desiredCount": 1, "loadBalancers": [{ "loadBalancerName": "web", "containerName": ^"web"^, "containerPort": 80 }] }';
const unmarked = text.replaceAll('^', '');
const taskWith = (essential: string) =>
  `{ "family": "web", "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128, ${essential}"portMappings": [{ "containerPort": 80 }] }, { "name": "app", "image": "app:1", "memory": 128 }] }`;

testRule(lbContainerNotEssential, {
  passes: [
    unmarked,
    { text: unmarked, task: taskWith('') },
    { text: unmarked, task: taskWith('"essential": true, ') },
    { text: unmarked, task: taskWith('"essential": "${ESSENTIAL}", ') },
  ],
  fails: [
    {
      text,
      task: taskWith('"essential": false, '),
      message: 'Container web is not essential: when it stops, the task stays up and serves nothing.',
      related: [['/containerDefinitions/0/essential', 'Container web is not essential.']],
    },
  ],
});
