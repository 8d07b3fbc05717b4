import { unsupportedKeys } from '../../../model/unsupported.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { taskRule } from '../../rule.ts';

export const pidIpcWindows = taskRule({
  id: 'pid-ipc-windows',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html',
  rationale: 'Windows containers have no process or IPC namespace to share.',
  messages: {
    key: 'Windows containers do not support `{key}`.',
  },
  check(task, report) {
    for (const key of unsupportedKeys(task, task, 'Windows')) {
      if (key !== 'pidMode' && key !== 'ipcMode') continue;
      const place = keyPlaceOf(task, key);
      report(place, 'key', { key }, [fix.remove(place)]);
    }
  },
});
