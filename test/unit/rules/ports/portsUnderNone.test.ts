import { portsUnderNone } from '../../../../server/src/validation/rules/ports/portsUnderNone.ts';
import { testRule } from '../testRule.ts';

testRule(portsUnderNone, {
  passes: [
    '{ "networkMode": "none", "containerDefinitions": [{ "name": "web", "portMappings": [] }] }',
    '{ "networkMode": "none", "containerDefinitions": [{ "name": "web", "portMappings": "${PORTS}" }] }',
    '{ "networkMode": "${MODE}", "containerDefinitions": [{ "name": "web", "portMappings": [{ "containerPort": 80 }] }] }',
    '{ "networkMode": "bridge", "containerDefinitions": [{ "name": "web", "portMappings": [{ "containerPort": 80 }] }] }',
    '{ "containerDefinitions": [{ "name": "web", "portMappings": [{ "containerPort": 80 }] }] }',
    // there the mode itself is wrong
    '{ "requiresCompatibilities": ["FARGATE"], "networkMode": "none", "containerDefinitions": [{ "name": "web", "portMappings": [{ "containerPort": 80 }] }] }',
    '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "networkMode": "none", "containerDefinitions": [{ "name": "web", "portMappings": [{ "containerPort": 80 }] }] }',
  ],
  fails: [
    {
      text: '{ "networkMode": "none", "containerDefinitions": [{ "name": "web", ^"portMappings"^: [{ "containerPort": 80 }] }] }',
      message: 'Containers without a network (`networkMode` none) cannot have port mappings.',
      pointer: '/containerDefinitions/0/portMappings',
      fixed: '{ "networkMode": "none", "containerDefinitions": [{ "name": "web" }] }',
    },
  ],
});
