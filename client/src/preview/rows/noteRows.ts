import type { WorkspacePreview } from '../../../../server/src/protocol.ts';
import { folded } from './folded.ts';
import { childId, distinct, fileOf } from './ids.ts';
import { escaped, paragraphs, table } from './markdown.ts';
import { count, dollars, parts } from './quantities.ts';
import { BLUE, type Icon, type Row, YELLOW } from './row.ts';

const WARNING: Icon = { codicon: 'warning', color: YELLOW };
/** More of them would push the cluster out of sight. */
const FEW = 3;
const NOTE: Icon = { codicon: 'info', color: BLUE };

/** The services that cannot be simulated, and why. */
export function leftOutRows({ leftOut }: WorkspacePreview): Row[] {
  if (leftOut.length === 0) return [];
  const ids = distinct(leftOut.map(({ uri }) => uri)).map((key) => childId('leftOut', key));
  return [
    {
      id: 'leftOut',
      kind: 'leftOut',
      label: 'Left out',
      description: count(leftOut.length),
      tooltip: 'What could not be part of the preview.',
      icon: WARNING,
      isExpanded: leftOut.length <= FEW,
      children: () =>
        folded(
          'leftOut',
          leftOut,
          ({ name, reason, origin }, index): Row => ({
            id: ids[index]!,
            kind: 'leftOut.service',
            label: name,
            description: reason,
            tooltip: `**${escaped(name)}** is left out: ${escaped(reason)}`,
            icon: { codicon: 'circle-slash' },
            origin,
            spoken: `${name} is left out: ${reason}`,
          }),
          { icon: WARNING },
        ),
    },
  ];
}

/** What the cluster costs a month, with its parts and the prices that it is counted by. */
export function costRow({ cost }: WorkspacePreview): Row {
  const { instancesPerMonth, instancesOnDemandPerMonth, fargatePerMonth, totalPerMonth, idleShare } = cost;
  const { pricesAsOf, hoursPerMonth, unpriced } = cost;
  const isDiscounted = instancesOnDemandPerMonth !== instancesPerMonth;
  const idle = instancesPerMonth > 0 && `${Math.round(idleShare * 100)}% idle`;
  return {
    id: 'cost',
    kind: 'cost',
    label: 'Cost',
    description: parts(`about ${dollars(totalPerMonth)} a month`, idle),
    tooltip: paragraphs(
      table(
        ['a month', 'USD'],
        [
          ['Instances, used or idle', dollars(instancesPerMonth)],
          ...(isDiscounted ? [['The same on demand', dollars(instancesOnDemandPerMonth)]] : []),
          ['Fargate', dollars(fargatePerMonth)],
          ['Together', dollars(totalPerMonth)],
        ],
      ),
      `${isDiscounted ? 'P' : 'On demand, p'}rices of ${pricesAsOf}, ${hoursPerMonth} hours a month.`,
      unpriced.length > 0 && `Without a known price, not in the sum: ${escaped(unpriced.join(', '))}`,
    ),
    icon: { codicon: 'credit-card' },
    ...(cost.services.length > 0 ? { children: () => serviceCostRows('cost', cost.services) } : {}),
  };
}

type ServiceCost = WorkspacePreview['cost']['services'][number];

/** The dearest first. */
function serviceCostRows(parent: string, services: readonly ServiceCost[]): Row[] {
  const dearestFirst = services.toSorted((a, b) => b.perMonth - a.perMonth);
  const ids = distinct(dearestFirst.map(({ origin }) => fileOf(origin))).map((key) => childId(parent, key));
  return folded(
    parent,
    dearestFirst,
    ({ name, perMonth, origin }, index): Row => ({
      id: ids[index]!,
      kind: 'cost.service',
      label: name,
      description: `${dollars(perMonth)} a month`,
      tooltip: `What the tasks of **${escaped(name)}** take of their instances, idle room included, and of Fargate.`,
      icon: { codicon: 'circle-small-filled' },
      origin,
    }),
    { icon: { codicon: 'credit-card' } },
  );
}

/** What the definitions leave open and what was taken for it. */
export function assumptionRows({ assumptions }: WorkspacePreview): Row[] {
  if (assumptions.length === 0) return [];
  const ids = distinct(assumptions).map((key) => childId('assumptions', key));
  return [
    {
      id: 'assumptions',
      kind: 'assumptions',
      label: 'Assumptions',
      description: count(assumptions.length),
      tooltip: 'What the definitions leave open, and what was taken for it.',
      icon: NOTE,
      children: () =>
        folded(
          'assumptions',
          assumptions,
          (sentence, index): Row => ({
            id: ids[index]!,
            kind: 'assumption',
            label: sentence,
            tooltip: escaped(sentence),
            icon: { codicon: 'circle-small-filled' },
          }),
          { icon: NOTE },
        ),
    },
  ];
}
