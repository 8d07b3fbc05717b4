import { swappinessWithoutMaxSwap } from '../../../../server/src/validation/rules/size/swappinessWithoutMaxSwap.ts';
import { testRule } from '../testRule.ts';

testRule(swappinessWithoutMaxSwap, {
  passes: [
    '{ "containerDefinitions": [{ "name": "web", "linuxParameters": { "maxSwap": 512, "swappiness": 60 } }] }',
    '{ "containerDefinitions": [{ "name": "web", "linuxParameters": { "maxSwap": $SWAP, "swappiness": 60 } }] }',
    '{ "containerDefinitions": [{ "name": "web", "linuxParameters": { "swappiness": null } }] }',
    '{ "containerDefinitions": [{ "name": "web", "linuxParameters": { "swappiness": 60, {{ .Rest }} } }] }',
    '{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "web", "linuxParameters": { "swappiness": 60 } }] }', // not supported at all
    '{ "requiresCompatibilities": ["MANAGED_INSTANCES"], "containerDefinitions": [{ "name": "web", "linuxParameters": { "swappiness": 60 } }] }',
    '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [{ "name": "web", "linuxParameters": { "swappiness": 60 } }] }',
  ],
  fails: [
    {
      text: '{ "containerDefinitions": [{ "name": "web", "linuxParameters": { "swappiness": ^0^ } }] }',
      message: '`swappiness` is ignored without `maxSwap`.',
    },
    {
      text: '[{ "name": "web", "image": "web", "linuxParameters": { "maxSwap": null, "swappiness": ^60^ } }]',
      message: '`swappiness` is ignored without `maxSwap`.',
    },
  ],
});
