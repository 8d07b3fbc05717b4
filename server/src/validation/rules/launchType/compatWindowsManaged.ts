import { known } from '../../../model/field.ts';
import { isWindows, runsOn } from '../../../model/launchTypes.ts';
import { taskRule } from '../../rule.ts';

export const compatWindowsManaged = taskRule({
  id: 'compat-windows-managed',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/managed-instances-tasks-services.html',
  rationale: 'Amazon ECS Managed Instances run Linux only.',
  messages: {
    windows: 'MANAGED_INSTANCES run Linux tasks only, not {family}.',
  },
  check(task, report) {
    if (!runsOn(task, 'MANAGED_INSTANCES') || !isWindows(task)) return;
    const family = known(task.runtimePlatform)?.operatingSystemFamily;
    report(family, 'windows', { family: known(family) ?? '' });
  },
});
