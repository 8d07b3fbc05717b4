import { hostModeRootUser } from '../../../../server/src/validation/rules/networkMode/hostModeRootUser.ts';
import { testRule } from '../testRule.ts';

testRule(hostModeRootUser, {
  passes: [
    '{ "networkMode": "host", "containerDefinitions": [{ "name": "web", "image": "web" }] }', // the image may name a user
    '{ "networkMode": "host", "containerDefinitions": [{ "name": "web", "user": "1000:0" }] }',
    '{ "networkMode": "host", "containerDefinitions": [{ "name": "web", "user": "rooty" }] }',
    '{ "networkMode": "host", "containerDefinitions": [{ "name": "web", "user": "${USER}" }] }',
    '{ "networkMode": "${MODE}", "containerDefinitions": [{ "name": "web", "user": "root" }] }',
    '{ "networkMode": "bridge", "containerDefinitions": [{ "name": "web", "user": "root" }] }',
    '[{ "name": "web", "image": "web", "user": "root" }]',
  ],
  fails: [
    {
      text: '{ "networkMode": "host", "containerDefinitions": [{ "name": "web", "user": ^"0"^ }] }',
      message: 'Container web runs as root in the network of its container instance.',
    },
    {
      text: '{ "networkMode": "host", "containerDefinitions": [{ "user": ^"root:staff"^ }] }',
      message: 'This container runs as root in the network of its container instance.',
    },
  ],
});
