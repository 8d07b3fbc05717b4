import { plural } from '../plural.ts';
import { placedCount, type Simulation } from '../simulation.ts';
import { drainInstance } from './drainInstance.ts';
import { loseInstances, loseZone, replaceLost } from './loseInstances.ts';
import type { WhatIf } from './question.ts';

/** Lets something happen to a cluster whose tasks run. @returns what became of them, in sentences */
export function carryOn(simulation: Simulation, event: WhatIf): string[] {
  if (event.kind === 'drain') return drained(simulation, event.instance);
  const waitedBefore = pendingTasks(simulation);
  const lost =
    event.kind === 'lose-zone'
      ? loseZone(simulation, event.availabilityZone)
      : loseInstances(simulation, ({ identity }) => 'instance' in event && identity.id === event.instance);
  replaceLost(simulation);
  const waiting = Math.max(0, pendingTasks(simulation) - waitedBefore);
  return [`${plural(lost, 'task')} lost, ${Math.max(0, lost - waiting)} placed elsewhere.`];
}

function drained(simulation: Simulation, id: string): string[] {
  const instance = simulation.state.instances.find(({ identity }) => identity.id === id);
  const remaining = instance ? drainInstance(simulation, instance) : [];
  if (remaining.length === 0) return [`${id} drains completely.`];
  return remaining.map(({ service, tasks, reasons }) => {
    const why = reasons.map((reason) => ` ${reason.message}`).join('');
    return `${plural(tasks, 'task')} of ${service} ${tasks === 1 ? 'stays' : 'stay'} on ${id}.${why}`;
  });
}

const pendingTasks = ({ outcomes }: Simulation): number =>
  outcomes.reduce((sum, outcome) => sum + outcome.desiredCount - placedCount(outcome), 0);
