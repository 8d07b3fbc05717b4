import { FARGATE_CPU_UNITS, fargateSize } from '../../../facts/fargateSizes.ts';
import { known } from '../../../model/field.ts';
import { isWindows, runsOn } from '../../../model/launchTypes.ts';
import { fix } from '../../fix.ts';
import { taskRule } from '../../rule.ts';

export const fargateCpuMemory = taskRule({
  id: 'fargate-cpu-memory',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html',
  rationale: 'Fargate runs fixed sizes only; RegisterTaskDefinition refuses any other pair.',
  messages: {
    cpu: 'Fargate has no size with {cpu} CPU units. Sizes: {sizes}.',
    pair: 'Fargate offers {range} MiB with {cpu} CPU units, not {memory}.',
  },
  check(task, report) {
    if (!runsOn(task, 'FARGATE')) return;
    const cpu = known(task.cpu);
    if (cpu === undefined) return;
    const size = fargateSize(cpu);
    if (!size) {
      const offered = FARGATE_CPU_UNITS.filter((it) => !isWindows(task) || fargateSize(it)?.windows);
      return report(task.cpu, 'cpu', { cpu, sizes: offered.join(', ') });
    }
    const memory = known(task.memory);
    if (memory === undefined || size.memoryMiB.includes(memory)) return;
    const enough = size.memoryMiB.find((offered) => offered >= memory); // a fix never gives less than was asked for
    const fixes = enough ? [fix.set(task.memory!, String(enough))] : [];
    report(task.memory, 'pair', { cpu, memory, range: size.range }, fixes);
  },
});
