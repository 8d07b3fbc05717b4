import { each, known } from '../../../model/field.ts';
import { isWindows, runsOn } from '../../../model/launchTypes.ts';
import { isIpcSystemControl } from '../../../model/systemControls.ts';
import type { TaskLevel } from '../../../model/taskDefinition.ts';
import { containerRule } from '../../rule.ts';

export const ipcHostSysctl = containerRule({
  id: 'ipc-host-sysctl',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html',
  rationale: 'Under `ipcMode` host the IPC settings are those of the instance, which a container must not change.',
  messages: {
    host: '{namespace} cannot be set under `ipcMode` host: it would change the instance itself.',
  },
  check(container, report, task) {
    if (known(task.ipcMode) !== 'host' || refusesIpcMode(task)) return;
    for (const { namespace: field } of each(container.systemControls)) {
      const namespace = known(field);
      if (namespace && isIpcSystemControl(namespace)) report(field, 'host', { namespace });
    }
  },
});

/** There `ipcMode` itself is reported. */
const refusesIpcMode = (task: TaskLevel): boolean =>
  isWindows(task) || runsOn(task, 'FARGATE') || runsOn(task, 'MANAGED_INSTANCES');
