import type { ModeComparison, ServiceDetails } from '../../../../server/src/protocol.ts';
import { folded } from './folded.ts';
import { childId, distinct, fileOf } from './ids.ts';
import { escaped, paragraphs, table } from './markdown.ts';
import { dollars, parts } from './quantities.ts';
import type { Icon, Row } from './row.ts';

type Modes = ServiceDetails['modes'];

const WORDS = { EC2: 'EC2', ECS_ON_EC2: 'ECS on EC2', FARGATE: 'Fargate', FARGATE_SPOT: 'Fargate Spot' } as const;
const ICON: Icon = { codicon: 'lightbulb' };

/** Which mode is advised for a service, and why. */
export const modeRow = (parent: string, modes: Modes): Row => adviceRow(childId(parent, 'modes'), 'Which mode', modes);

function adviceRow(id: string, label: string, modes: Modes, origin?: string): Row {
  const { mode, reasons, breakEven } = modes;
  const costs = costsOf(modes);
  return {
    id,
    kind: 'modes',
    label,
    description: parts(WORDS[mode], ...costs.map(([where, usd]) => `${dollars(usd)} ${where}`)),
    tooltip: paragraphs(
      `**${WORDS[mode]}**: ${reasons.map(escaped).join(' ')}`,
      table(
        ['a month', 'USD'],
        costs.map(([where, usd]) => [escaped(where), dollars(usd)]),
      ),
      breakEven &&
        breakEven.utilisation <= 1 &&
        `EC2 costs less from ${breakEven.tasksPerInstance} tasks an instance on, ${Math.round(breakEven.utilisation * 100)}% full.`,
    ),
    icon: ICON,
    origin,
    children: () => reasons.map((reason, index) => reasonRow(childId(id, `${index + 1}`), reason)),
  };
}

const reasonRow = (id: string, reason: string): Row => ({
  id,
  kind: 'advice',
  label: reason,
  tooltip: escaped(reason),
  icon: { codicon: 'circle-small-filled' },
});

function costsOf({ asPreviewed, ec2, fargate }: Modes): [where: string, usd: number][] {
  return optional([
    ['as placed', asPreviewed],
    [`on ${ec2?.instances} × ${ec2?.instanceType}`, ec2?.perMonth],
    ['the same on demand', ec2?.onDemandPerMonth],
    ['on Managed Instances', ec2?.managedPerMonth],
    ['on Fargate', fargate?.perMonth],
    ['on Fargate with ARM', fargate?.armPerMonth],
    ['on Fargate Spot', fargate?.spotPerMonth],
  ]);
}

/** Those that are known. */
const optional = (costs: readonly (readonly [where: string, usd: number | undefined])[]): [string, number][] =>
  costs.flatMap(([where, usd]) => (usd === undefined ? [] : [[where, usd]]));

/** The same for all services together and each of them. */
export function comparisonRows(parent: string, { workspace, services, pricesAsOf, idleShare }: ModeComparison): Row[] {
  const { asPreviewed, ec2, ec2OnDemand, managed, fargate, fargateArm, fargateSpot, mode, reasons } = workspace;
  const all: Row = {
    id: childId(parent, 'all'),
    kind: 'modes',
    label: 'All services',
    description: parts(
      WORDS[mode],
      `${dollars(asPreviewed)} as placed`,
      ec2 !== undefined && `${dollars(ec2)} on EC2`,
      fargate !== undefined && `${dollars(fargate)} on Fargate`,
    ),
    tooltip: paragraphs(
      reasons.map(escaped).join(' '),
      table(
        ['a month', 'USD'],
        optional([
          ['as placed', asPreviewed],
          ['on as few instances as hold it', ec2],
          ['the same on demand', ec2OnDemand],
          ['on Managed Instances', managed],
          ['on Fargate', fargate],
          ['on Fargate with ARM', fargateArm],
          ['on Fargate Spot', fargateSpot],
        ]).map(([where, usd]) => [where, dollars(usd)]),
      ),
      `${Math.round(100 * idleShare)}% of the instances is idle. Prices of ${pricesAsOf}.`,
    ),
    icon: ICON,
    children: () => reasons.map((reason, index) => reasonRow(childId(parent, `all/${index + 1}`), reason)),
  };
  const ids = distinct(services.map(({ origin }) => fileOf(origin))).map((key) => childId(parent, key));
  const row = (service: (typeof services)[number], index: number) =>
    adviceRow(ids[index]!, service.name, service, service.origin);
  return [all, ...folded(parent, services, row, { icon: ICON })];
}
