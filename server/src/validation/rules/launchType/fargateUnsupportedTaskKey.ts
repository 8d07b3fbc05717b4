import { unsupportedKeys } from '../../../model/unsupported.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { taskRule } from '../../rule.ts';

export const fargateUnsupportedTaskKey = taskRule({
  id: 'fargate-unsupported-task-key',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html',
  rationale:
    'RegisterTaskDefinition refuses them, for example: "Tasks using the Fargate launch type do not support ipcMode."',
  messages: {
    key: 'Fargate does not support `{key}`.',
    pidMode: 'Fargate does not support `pidMode` host, only task.',
  },
  check(task, report) {
    for (const key of unsupportedKeys(task, task, 'FARGATE')) {
      if (key === 'inferenceAccelerators') continue; // unsupported everywhere, which has a rule of its own
      const place = keyPlaceOf(task, key);
      report(place, key === 'pidMode' ? 'pidMode' : 'key', { key }, [fix.remove(place)]);
    }
  },
});
