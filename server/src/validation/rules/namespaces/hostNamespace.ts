import { known } from '../../../model/field.ts';
import { refusalOf } from '../../../model/unsupported.ts';
import { taskRule } from '../../rule.ts';

export const hostNamespace = taskRule({
  id: 'host-namespace',
  severity: 'hint',
  preset: 'strict',
  source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html',
  rationale: 'A namespace shared with the host lets the containers see, and reach, what else runs on the instance.',
  messages: {
    pidMode: 'The containers share the process namespace of the host and see every process of the instance.',
    ipcMode: 'The containers share the IPC namespace of the host with every other task of the instance that does so.',
  },
  check(task, report) {
    for (const key of ['pidMode', 'ipcMode'] as const)
      if (known(task[key]) === 'host' && !refusalOf(task, task, key)) report(task[key], key);
  },
});
