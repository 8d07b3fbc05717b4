import type { ServiceDetails } from '../../../../server/src/protocol.ts';
import { childId } from './ids.ts';
import { escaped, paragraphs, table } from './markdown.ts';
import { modeRow } from './modeRows.ts';
import { count, plural } from './quantities.ts';
import { rolloutRow } from './rolloutRows.ts';
import { BLUE, GREEN, type Icon, RED, type Row, YELLOW } from './row.ts';

/** What is found out about a service when its row is opened. */
export function detailRows(parent: string, details: ServiceDetails): Row[] {
  const { rollout, rolloutFrom, scaling, availability, rebalancing, modes } = details;
  return [
    ...suggestionRows(parent, details),
    ...(rollout ? [rolloutRow(parent, rollout, rolloutFrom)] : []),
    ...(scaling
      ? [factRow(parent, `Scaling to ${scaling.maxCapacity}`, scaling.message, scaling.fits ? SCALES : STOPS)]
      : []),
    ...(availability.message ? [availabilityRow(parent, availability)] : []),
    ...(rebalancing.moves.length > 0 ? [factRow(parent, 'Zone balance', rebalancing.message, MOVES)] : []),
    modeRow(parent, modes),
  ];
}

const SCALES: Icon = { codicon: 'graph-line', color: GREEN };
const STOPS: Icon = { codicon: 'graph-line', color: RED };
const MOVES: Icon = { codicon: 'arrow-swap', color: BLUE };

/** One instance or one zone that takes every task with it is worth a colour. */
const standing = ({ afterInstanceLoss, afterZoneLoss }: ServiceDetails['availability']): Icon => ({
  codicon: 'shield',
  color: afterInstanceLoss === 0 || afterZoneLoss === 0 ? YELLOW : GREEN,
});

function factRow(parent: string, label: string, message: string, icon: Icon): Row {
  const tooltip = `**${escaped(label)}**: ${escaped(message)}`;
  return { id: childId(parent, label), kind: 'fact', label, description: message, tooltip, icon };
}

/** Hovered, it tells what is left without each zone. */
function availabilityRow(parent: string, availability: ServiceDetails['availability']): Row {
  const { message, withoutZone, fullestInstance } = availability;
  const row = factRow(parent, 'Availability', message, standing(availability));
  const zones = Object.entries(withoutZone).map(([zone, tasks]) => [escaped(zone), count(tasks)]);
  const left = zones.length > 0 && table(['without', 'tasks left'], zones);
  const fullest = fullestInstance && `The fullest instance is ${escaped(fullestInstance)}.`;
  return { ...row, tooltip: paragraphs(row.tooltip, left, fullest) };
}

/** Changes, each of which alone would place every task that waits. */
export function suggestionRows(parent: string, { suggestions }: ServiceDetails): Row[] {
  return suggestions.map(
    ({ message, edit }, index): Row => ({
      id: childId(parent, `suggestion ${index + 1}`),
      kind: edit ? 'suggestion.edit' : 'suggestion',
      label: message,
      tooltip: edit
        ? `${escaped(message)} The action at the end of the row edits ${plural(Object.keys(edit.changes ?? {}).length, 'file')}.`
        : escaped(message),
      icon: { codicon: 'lightbulb', color: YELLOW },
      spoken: `Suggestion: ${message}`,
      ...(edit ? { subject: { kind: 'suggestion', edit } } : {}),
    }),
  );
}
