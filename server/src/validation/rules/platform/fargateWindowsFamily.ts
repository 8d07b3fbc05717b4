import { known } from '../../../model/field.ts';
import { runsOn } from '../../../model/launchTypes.ts';
import { taskRule } from '../../rule.ts';

const NOT_ON_FARGATE = ['WINDOWS_SERVER_2016_FULL', 'WINDOWS_SERVER_2004_CORE', 'WINDOWS_SERVER_20H2_CORE'];

export const fargateWindowsFamily = taskRule({
  id: 'fargate-windows-family',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-windows-fargate.html',
  rationale: 'Fargate has no platform version for these releases of Windows Server, so the task cannot start there.',
  messages: { notOffered: 'Fargate does not run {family}. Use a 2019 or 2022 edition.' },
  check(task, report) {
    const field = known(task.runtimePlatform)?.operatingSystemFamily;
    const family = known(field);
    if (family && NOT_ON_FARGATE.includes(family) && runsOn(task, 'FARGATE')) report(field, 'notOffered', { family });
  },
});
