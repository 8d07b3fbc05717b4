import { hostNamespace } from '../../../../server/src/validation/rules/namespaces/hostNamespace.ts';
import { testRule } from '../testRule.ts';

testRule(hostNamespace, {
  passes: [
    '{ "pidMode": "task", "ipcMode": "none", "containerDefinitions": [] }',
    '{ "pidMode": "${MODE}", "containerDefinitions": [] }',
    '{ "pidMode": "host", "requiresCompatibilities": ["FARGATE"] }', // fargate-unsupported-task-key
  ],
  fails: [
    {
      text: '{ "pidMode": ^"host"^, "containerDefinitions": [] }',
      message: 'The containers share the process namespace of the host and see every process of the instance.',
    },
    {
      text: '{ "ipcMode": ^"host"^, "containerDefinitions": [] }',
      message: 'The containers share the IPC namespace of the host with every other task of the instance that does so.',
    },
  ],
});
