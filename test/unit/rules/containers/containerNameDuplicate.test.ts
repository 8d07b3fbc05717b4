import { containerNameDuplicate } from '../../../../server/src/validation/rules/containers/containerNameDuplicate.ts';
import { testRule } from '../testRule.ts';

testRule(containerNameDuplicate, {
  passes: [
    '{ "containerDefinitions": [{ "name": "web" }, { "name": "Web" }, { "name": "web-2" }] }',
    '{ "containerDefinitions": [{ "name": "${NAME}" }, { "name": "${NAME}" }] }',
    '{ "containerDefinitions": [{ "name": null }, { "name": null }, {}] }',
    '{ "containerDefinitions": "${CONTAINERS}" }',
  ],
  fails: [
    {
      text: '{ "containerDefinitions": [{ "name": "web" }, { "name": "log" }, { "name": ^"web"^ }] }',
      message: 'Another container is called web too. Container names must be unique in a task definition.',
    },
    {
      text: '[{ "name": "web", "image": "nginx" }, { "name": ^"web"^, "image": "redis" }]',
      message: 'Another container is called web too. Container names must be unique in a task definition.',
    },
  ],
});
