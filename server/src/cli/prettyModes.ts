import { dollars } from '../scheduler/dollars.ts';
import { MODE_NAMES } from '../scheduler/modes/advise.ts';
import { columns } from './columns.ts';
import type { PreviewReport, ServiceReport } from './previewReport.ts';

const UNKNOWN = '–';

/** What each mode costs a month as far as it is known, and which one is advised for what reasons. */
export function modeLines({ services, modes: all }: PreviewReport): string[] {
  if (services.length === 0) return [];
  const sums = [
    all.asPreviewed,
    all.ec2,
    all.ec2OnDemand,
    all.managed,
    all.fargate,
    all.fargateArm,
    all.fargateSpot,
  ].map(optional);
  const rows = [...services.map(({ name, modes }) => [name, ...costsOf(modes)]), ['all', ...sums]];
  const isKnown = (at: number) => at === 0 || rows.some((row) => row[at] !== UNKNOWN);
  const table = [TITLES, ...rows].map((row) => row.filter((_, at) => isKnown(at)));
  const advice = services.map(({ name, modes: { mode, reasons } }) => [
    `${name}:`,
    MODE_NAMES[mode],
    reasons.join(' '),
  ]);
  return [
    ...columns(table, NUMBERS),
    ...columns([...advice, ['all:', MODE_NAMES[all.mode], all.reasons.join(' ')]]),
  ].map((line) => `  ${line}`);
}

const TITLES = ['', 'as previewed', 'EC2', 'on demand', 'Managed', 'Fargate', 'ARM', 'Spot'];
const NUMBERS = TITLES.map((_, at) => at).slice(1);

const costsOf = ({ asPreviewed, ec2, fargate }: ServiceReport['modes']): string[] =>
  [
    asPreviewed,
    ec2?.perMonth,
    ec2?.onDemandPerMonth,
    ec2?.managedPerMonth,
    fargate?.perMonth,
    fargate?.armPerMonth,
    fargate?.spotPerMonth,
  ].map(optional);

const optional = (amount: number | undefined): string => (amount === undefined ? UNKNOWN : dollars(amount));
