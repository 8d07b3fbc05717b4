import { dollars } from '../scheduler/dollars.ts';
import type { InstancePreview } from '../scheduler/preview.ts';
import { bar, columns } from './columns.ts';
import { paint } from './prettyList.ts';
import { modeLines } from './prettyModes.ts';
import { serviceLines } from './prettyServices.ts';
import type { PreviewReport } from './previewReport.ts';

/** For people: what was asked, the services, the instances zone by zone with bars, what it costs, and what was assumed. */
export function asPrettyPreview(report: PreviewReport): string {
  const { cluster, region, services, instances, fargate, leftOut, assumptions } = report;
  const sections = [
    [paint('bold', `Cluster ${cluster} (${region})`)],
    questionLines(report),
    heading('Services', serviceLines(services)),
    heading('Left out', columns(leftOut.map(({ name, reason }) => [`  ${name}`, reason]))),
    ...zonesOf(instances).map((zone) =>
      heading(zone, instanceLines(instances.filter((it) => it.availabilityZone === zone))),
    ),
    heading('Fargate', fargate.tasks.length > 0 ? [`  ${tasksText(fargate.tasks)}`] : []),
    heading('Cost', costLines(report)),
    heading('Which mode', modeLines(report)),
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
const zonesOf = (instances: readonly InstancePreview[]): string[] =>
  [...new Set(instances.map((it) => it.availabilityZone))].sort();

function questionLines({ question }: PreviewReport): string[] {
  if (!question?.answer) return [];
  const { sentences, comparison } = question.answer;
  const { services, instancesAdded, instancesRemoved, costPerMonth } = comparison;
  const change = ({ before, after }: { before: number; after: number }) =>
    before === after ? `${after}` : `${before} → ${after}`;
  return [
    paint('yellow', question.title),
    ...sentences.map((sentence) => `  ${sentence}`),
    ...columns(
      services.map(({ name, placed, pending, moved }) => [
        `  ${name}`,
        `${change(placed)} placed`,
        `${change(pending)} pending`,
        moved > 0 ? `${moved} moved` : '',
      ]),
    ),
    ...(instancesAdded.length > 0 ? [`  more instances: ${instancesAdded.join(', ')}`] : []),
    ...(instancesRemoved.length > 0 ? [`  gone: ${instancesRemoved.join(', ')}`] : []),
    `  ${costPerMonth > 0 ? '+' : ''}${dollars(costPerMonth)} a month`,
  ];
}

function instanceLines(instances: readonly InstancePreview[]): string[] {
  const rows = instances.map(({ id, instanceType, status, registered, remaining, tasks }) => [
    `  ${id}`,
    instanceType,
    `CPU ${bar(registered.cpu - remaining.cpu, registered.cpu)}`,
    `memory ${bar(registered.memory - remaining.memory, registered.memory)}`,
    [status === 'ACTIVE' ? '' : `(${status.toLowerCase().replaceAll('_', ' ')})`, tasksText(tasks)]
      .filter(Boolean)
      .join(' '),
  ]);
  return columns(rows);
}

/** `log-agent, 2 × storefront` */
function tasksText(tasks: readonly { service: string }[]): string {
  const counts = new Map<string, number>();
  for (const { service } of tasks) counts.set(service, (counts.get(service) ?? 0) + 1);
  return [...counts].map(([service, count]) => (count === 1 ? service : `${count} × ${service}`)).join(', ');
}

function costLines({ cost }: PreviewReport): string[] {
  const {
    totalPerMonth,
    instancesPerMonth,
    instancesOnDemandPerMonth: onDemand,
    fargatePerMonth,
    idleShare,
    pricesAsOf,
    unpriced,
  } = cost;
  const discounted = onDemand === instancesPerMonth ? '' : ` instead of ${dollars(onDemand)} on demand`;
  const idle = instancesPerMonth > 0 ? `, ${Math.round(idleShare * 100)}% idle` : '';
  return [
    `  about ${dollars(totalPerMonth)} a month: instances ${dollars(instancesPerMonth)}${discounted}${idle}; Fargate ${dollars(fargatePerMonth)} (prices of ${pricesAsOf}, us-east-1)`,
    ...(unpriced.length > 0 ? [`  without a known price, not in the sum: ${unpriced.join(', ')}`] : []),
  ];
}
