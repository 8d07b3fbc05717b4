import type { WorkspacePreview } from '../protocol.ts';
import type { InstancePreview, ServicePreview } from '../scheduler/preview.ts';
import { paint } from './prettyList.ts';

const BAR_WIDTH = 20;

/** For people: the services with what is placed, then the instances zone by zone with bars, then what was assumed. */
export function asPrettyPreview(preview: WorkspacePreview): string {
  const { cluster, region, services, instances, fargate, cost, leftOut, assumptions } = preview;
  const sections = [
    [paint('bold', `Cluster ${cluster} (${region})`)],
    heading('Services', services.flatMap(serviceLines)),
    heading(
      'Left out',
      leftOut.map(({ name, reason }) => `  ${name}: ${reason}`),
    ),
    ...zonesOf(instances).map((zone) =>
      heading(zone, instances.filter((it) => it.availabilityZone === zone).flatMap(instanceLines)),
    ),
    heading('Fargate', countedTasks(fargate.tasks)),
    heading('Cost', [
      `  about ${dollars(cost.totalPerMonth)} a month: instances ${dollars(cost.instancesPerMonth)}, Fargate ${dollars(cost.fargatePerMonth)} (prices of ${cost.pricesAsOf}, us-east-1, on demand)`,
    ]),
    heading(
      'Assumptions',
      assumptions.map((sentence) => `  ${sentence}`),
    ),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const heading = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [paint('bold', title), ...lines] : [];
const dollars = (amount: number): string => `$${amount.toFixed(2)}`;
const zonesOf = (instances: readonly InstancePreview[]): string[] =>
  [...new Set(instances.map((it) => it.availabilityZone))].sort();

function serviceLines({ name, taskDefinition, placed, desiredCount, pending, reasons }: ServicePreview): string[] {
  const state =
    pending > 0 ? paint('red', `${placed}/${desiredCount} placed`) : paint('green', `${placed}/${desiredCount} placed`);
  return [
    `  ${name.padEnd(24)} ${state}  ${paint('gray', taskDefinition)}`,
    ...reasons.map(({ message }) => `    ${message}`),
  ];
}

function instanceLines(instance: InstancePreview): string[] {
  const { id, instanceType, status, registered, remaining, tasks } = instance;
  const used = { cpu: registered.cpu - remaining.cpu, memory: registered.memory - remaining.memory };
  const title = `  ${id} ${instanceType}${status === 'ACTIVE' ? '' : ` (${status.toLowerCase().replaceAll('_', ' ')})`}`;
  return [
    title,
    `    CPU    ${bar(used.cpu, registered.cpu)} ${used.cpu}/${registered.cpu}`,
    `    memory ${bar(used.memory, registered.memory)} ${used.memory}/${registered.memory} MiB`,
    ...countedTasks(tasks).map((line) => `  ${line}`),
  ];
}

function bar(used: number, whole: number): string {
  const filled = whole > 0 ? Math.round((used / whole) * BAR_WIDTH) : 0;
  return `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)}`;
}

/** Equal tasks on one line: `  3 × web (256 CPU units, 512 MiB)`. */
function countedTasks(tasks: readonly { service: string; cpu: number; memory: number }[]): string[] {
  const counts = new Map<string, number>();
  for (const { service, cpu, memory } of tasks) {
    const line = `${service} (${cpu} CPU units, ${memory} MiB)`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].map(([line, count]) => `  ${count} × ${line}`);
}
