import { noEssentialContainer } from '../../../../server/src/validation/rules/containers/noEssentialContainer.ts';
import { testRule } from '../testRule.ts';

testRule(noEssentialContainer, {
  passes: [
    '{ "containerDefinitions": [{ "name": "web", "essential": false }, { "name": "log" }] }',
    '{ "containerDefinitions": [{ "name": "web", "essential": false }, { "name": "log", "essential": null }] }',
    '{ "containerDefinitions": [{ "name": "web", "essential": false }, { "name": "log", "essential": true }] }',
    '{ "containerDefinitions": [{ "name": "web", "essential": false }, { "name": "log", "essential": "${ESSENTIAL}" }] }',
    '{ "containerDefinitions": [{ "name": "web", "essential": false }, "${SIDECAR}"] }',
    '{ "containerDefinitions": [{ "name": "web", "essential": false }, {{ sidecar }}] }',
    '{ "containerDefinitions": [] }',
    '{ "family": "web" }',
  ],
  fails: [
    {
      text: '{ "containerDefinitions": ^[{ "name": "web", "essential": false }, { "name": "log", "essential": false }]^ }',
      message: 'At least one container must be essential. Without `essential`, a container is.',
      fixed:
        '{ "containerDefinitions": [{ "name": "web", "essential": true }, { "name": "log", "essential": false }] }',
    },
  ],
});
