import type { ServiceDetails } from '../../../../server/src/protocol.ts';
import { childId } from './ids.ts';
import { escaped } from './markdown.ts';
import { modeRow } from './modeRows.ts';
import { plural } from './quantities.ts';
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
    ...(availability.message ? [factRow(parent, 'Availability', availability.message, standing(availability))] : []),
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
  color: (afterInstanceLoss ?? afterZoneLoss) === 0 || afterZoneLoss === 0 ? YELLOW : GREEN,
});

function factRow(parent: string, label: string, message: string, icon: Icon): Row {
  const tooltip = `**${escaped(label)}**: ${escaped(message)}`;
  return { id: childId(parent, label), kind: 'fact', label, description: message, tooltip, icon };
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
