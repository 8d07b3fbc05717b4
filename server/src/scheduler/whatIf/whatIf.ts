import { plural } from '../plural.ts';
import type { Preview } from '../preview.ts';
import { type Progress, settleInSteps, simulateInSteps } from '../simulate.ts';
import { toPreview } from '../toPreview.ts';
import type { SimulationOptions } from '../types.ts';
import { carryOn } from './carryOn.ts';
import { type Comparison, comparePreviews } from './comparePreviews.ts';
import { editInput, type Input } from './editInput.ts';
import type { WhatIf } from './question.ts';
import { unknownInInput, unknownInSimulation } from './unknownName.ts';

export type WhatIfAnswer = {
  before: Preview;
  /** Instances that are gone are INACTIVE and empty. */
  after: Preview;
  comparison: Comparison;
  /** The answer in sentences. */
  sentences: string[];
};

/**
 * Answers questions about the cluster, all at once: first what would be written differently, which is placed anew, then what happens
 * while tasks run. For a lost zone or instance and for draining, running tasks stay where they are and only replacements are placed.
 * @returns `unknown` where the cluster has no such service, instance, zone or type
 */
export function* whatIfInSteps(
  input: Input,
  questions: readonly WhatIf[],
  options: SimulationOptions = {},
): Generator<Progress, WhatIfAnswer | { unknown: string }> {
  let asked = input;
  const events: WhatIf[] = [];
  for (const question of questions) {
    const unknown = unknownInInput(asked, question);
    if (unknown !== undefined) return { unknown };
    const edited = editInput(asked, question);
    if (edited) asked = edited;
    else events.push(question);
  }
  const before = yield* simulateInSteps(input.cluster, input.services, options);
  const simulation = yield* settleInSteps(asked.cluster, asked.services, options);
  const sentences: string[] = [];
  for (const event of events) {
    const unknown = unknownInSimulation(simulation, event);
    if (unknown !== undefined) return { unknown };
    sentences.push(...carryOn(simulation, event));
  }
  const after = toPreview(simulation, asked.services);
  const comparison = comparePreviews(before, after);
  return { before, after, comparison, sentences: [...sentences, ...pendingSentences(after, comparison)] };
}

/** For each service of which more tasks wait than before. */
function pendingSentences(after: Preview, { services }: Comparison): string[] {
  return services.flatMap(({ name, origin, pending }) => {
    if (pending.after <= pending.before) return [];
    const { desiredCount, reasons } = after.services.find((it) => it.name === name && it.origin === origin)!;
    const find = pending.after === 1 ? 'finds' : 'find';
    const why = reasons.map((reason) => reason.message).join(' ');
    return [`${name}: ${pending.after} of ${plural(desiredCount, 'task')} ${find} no place. ${why}`];
  });
}
