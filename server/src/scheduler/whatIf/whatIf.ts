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
  return {
    before,
    after,
    comparison: comparePreviews(before, after),
    sentences: [...sentences, ...pendingSentences(before, after)],
  };
}

function pendingSentences(before: Preview, after: Preview): string[] {
  return after.services.flatMap(({ name, pending, desiredCount, reasons }) => {
    const waited = before.services.find((service) => service.name === name)?.pending ?? 0;
    if (pending <= waited) return [];
    return [
      `${name}: ${pending} of ${desiredCount} tasks find no place. ${reasons.map((reason) => reason.message).join(' ')}`,
    ];
  });
}
