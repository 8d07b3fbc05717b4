import { fargateSize } from '../../../facts/fargateSizes.ts';
import { known } from '../../../model/field.ts';
import { isWindows, runsOn } from '../../../model/launchTypes.ts';
import { taskRule } from '../../rule.ts';

export const fargateWindowsCpu = taskRule({
  id: 'fargate-windows-cpu',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html',
  rationale: 'Fargate offers fewer sizes for Windows containers than for Linux; any other is refused.',
  messages: { notOffered: 'Fargate runs Windows containers with 1024, 2048 or 4096 CPU units, not {cpu}.' },
  check(task, report) {
    const cpu = known(task.cpu);
    if (cpu === undefined || !isWindows(task) || !runsOn(task, 'FARGATE')) return;
    if (fargateSize(cpu)?.windows === false) report(task.cpu, 'notOffered', { cpu });
  },
});
