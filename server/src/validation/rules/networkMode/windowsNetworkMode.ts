import { isOpen, known } from '../../../model/field.ts';
import { isWindows, runsOn } from '../../../model/launchTypes.ts';
import { fix } from '../../fix.ts';
import { taskRule } from '../../rule.ts';

export const windowsNetworkMode = taskRule({
  id: 'windows-network-mode',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking.html',
  rationale:
    'Windows containers run in `awsvpc` mode or behind the NAT of Docker, which is what they get without `networkMode`.',
  messages: {
    unsupported: 'Windows containers do not support `networkMode` `{mode}`. Leave it out for NAT, or use `awsvpc`.',
    bridge: {
      severity: 'warning',
      text: '`networkMode` `bridge` is not meant for Windows containers; only agents since 2023 take it for NAT. Leave it out.',
    },
  },
  check(task, report) {
    const { networkMode } = task;
    const mode = known(networkMode);
    if (!networkMode || !isWindows(task) || runsOn(task, 'FARGATE') || isOpen(task.requiresCompatibilities)) return;
    if (mode === 'host' || mode === 'none') report(networkMode, 'unsupported', { mode }, [fix.remove(networkMode)]);
    else if (mode === 'bridge') report(networkMode, 'bridge', {}, [fix.remove(networkMode)]);
  },
});
