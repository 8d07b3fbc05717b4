import { execNeedsWritableRoot } from '../../../../server/src/validation/rules/execute/execNeedsWritableRoot.ts';
import { testRule } from '../testRule.ts';

const text = '{ "desiredCount": 1, "enableExecuteCommand": true }';
const taskWith = (...containers: string[]) =>
  `{ "family": "web", "taskRoleArn": "web", "containerDefinitions": [${containers.join(', ')}] }`;
const readOnly = (name: string, more = '') =>
  `{ "name": "${name}", "image": "nginx:1.27", "memory": 128, "readonlyRootFilesystem": true${more} }`;

testRule(execNeedsWritableRoot, {
  passes: [
    text,
    { text, task: taskWith('{ "name": "web", "image": "nginx:1.27", "memory": 128 }') },
    { text, task: taskWith(readOnly('web').replace('true', '"${READ_ONLY}"')) },
    { text: text.replace('true', 'false'), task: taskWith(readOnly('web')) },
    {
      text,
      task: taskWith(
        readOnly(
          'web',
          ', "mountPoints": [{ "sourceVolume": "a", "containerPath": "/var/lib/amazon" }], "linuxParameters": { "tmpfs": [{ "containerPath": "/var/log/", "size": 64 }] }',
        ),
      ),
    },
    { text, task: taskWith(readOnly('web', ', "mountPoints": ["${MOUNT}"]')) },
    { text, task: taskWith(readOnly('web', ', "mountPoints": [{ "sourceVolume": "a", "containerPath": "${PATH}" }]')) },
    { text, task: taskWith(readOnly('web', ', "linuxParameters": "${LINUX}"')) },
  ],
  fails: [
    {
      text: text.replace('true', '^true^'),
      task: taskWith(
        readOnly('web', ', "mountPoints": [{ "sourceVolume": "a", "containerPath": "/var/lib/amazon" }]'),
        readOnly('proxy'),
      ),
      message:
        'ECS Exec fails where the root file system is read-only, unless volumes are mounted at /var/lib/amazon and /var/log/amazon: web, proxy.',
      related: [
        ['/containerDefinitions/0/readonlyRootFilesystem', 'Container web has a read-only root file system.'],
        ['/containerDefinitions/1/readonlyRootFilesystem', 'Container proxy has a read-only root file system.'],
      ],
    },
  ],
});
