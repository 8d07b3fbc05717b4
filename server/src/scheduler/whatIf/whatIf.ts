import { instanceType } from '../../facts/instanceTypes.ts';
import type { Preview } from '../preview.ts';
import { plural } from '../reasonMessage.ts';
import { settle, simulate } from '../simulate.ts';
import { placedCount, type Simulation } from '../simulation.ts';
import { toPreview } from '../toPreview.ts';
import type { SimulationOptions } from '../types.ts';
import { type Comparison, comparePreviews } from './comparePreviews.ts';
import { drainInstance } from './drainInstance.ts';
import { editInput, type Input } from './editInput.ts';
import { loseInstances, loseZone, replaceLost } from './loseInstances.ts';
import type { WhatIf } from './question.ts';

export type WhatIfAnswer = {
  before: Preview;
  /** Instances that are gone are INACTIVE and empty. */
  after: Preview;
  comparison: Comparison;
  /** The answer in sentences. */
  sentences: string[];
};

/**
 * Answers a question about the cluster. A changed count, type or number of instances is placed anew; for a lost zone or instance and
 * for draining, running tasks stay where they are and only replacements are placed.
 * @returns `unknown` where the cluster has no such service, instance, zone or type
 */
export function whatIf(
  input: Input,
  question: WhatIf,
  options: SimulationOptions = {},
): WhatIfAnswer | { unknown: string } {
  const before = simulate(input.cluster, input.services, { seed: options.seed ?? 1 });
  const unknown = unknownName(before, input, question);
  if (unknown !== undefined) return { unknown };
  const edited = editInput(input, question);
  const answer = (after: Preview, sentences: string[]): WhatIfAnswer => ({
    before,
    after,
    comparison: comparePreviews(before, after),
    sentences: [...sentences, ...pendingSentences(before, after)],
  });
  if (edited) return answer(simulate(edited.cluster, edited.services, { seed: options.seed ?? 1 }), []);
  const simulation = settle(input.cluster, input.services, options);
  const sentences = carryOn(simulation, question);
  return answer(toPreview(simulation, input.services), sentences);
}

function carryOn(simulation: Simulation, question: WhatIf): string[] {
  if (question.kind === 'drain') {
    const instance = simulation.state.instances.find(({ identity }) => identity.id === question.instance);
    const remaining = instance ? drainInstance(simulation, instance) : [];
    if (remaining.length === 0) return [`${question.instance} drains completely.`];
    return remaining.map(({ service, tasks, reasons }) => {
      const why = reasons.map((reason) => ` ${reason.message}`).join('');
      return `${plural(tasks, 'task')} of ${service} ${tasks === 1 ? 'stays' : 'stay'} on ${question.instance}.${why}`;
    });
  }
  const waitedBefore = pendingTasks(simulation);
  const lost =
    question.kind === 'lose-zone'
      ? loseZone(simulation, question.availabilityZone)
      : loseInstances(simulation, ({ identity }) => 'instance' in question && identity.id === question.instance);
  replaceLost(simulation);
  const waiting = Math.max(0, pendingTasks(simulation) - waitedBefore);
  return [`${plural(lost, 'task')} lost, ${Math.max(0, lost - waiting)} placed elsewhere.`];
}

const pendingTasks = ({ outcomes }: Simulation): number =>
  outcomes.reduce((sum, outcome) => sum + outcome.desiredCount - placedCount(outcome), 0);

function pendingSentences(before: Preview, after: Preview): string[] {
  return after.services.flatMap(({ name, pending, desiredCount, reasons }) => {
    const waited = before.services.find((service) => service.name === name)?.pending ?? 0;
    if (pending <= waited) return [];
    return [
      `${name}: ${pending} of ${desiredCount} tasks find no place. ${reasons.map((reason) => reason.message).join(' ')}`,
    ];
  });
}

function unknownName(preview: Preview, { services }: Input, question: WhatIf): string | undefined {
  const isUnknown = (name: string, names: readonly string[]) => (names.includes(name) ? undefined : name);
  switch (question.kind) {
    case 'desired':
      return isUnknown(
        question.service,
        services.map((service) => service.name),
      );
    case 'remove-instance':
    case 'drain':
      return isUnknown(
        question.instance,
        preview.instances.map((instance) => instance.id),
      );
    case 'lose-zone':
      return isUnknown(
        question.availabilityZone,
        preview.availabilityZones.map((zone) => zone.availabilityZone),
      );
    case 'add-instance':
      return instanceType(question.instanceType) ? undefined : question.instanceType;
    case 'instance-type':
      return instanceType(question.to)
        ? isUnknown(
            question.from,
            preview.instances.map((it) => it.instanceType),
          )
        : question.to;
  }
}
