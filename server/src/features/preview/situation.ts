import type { WhatIf } from '../../protocol.ts';
import { type Progress, settleInSteps } from '../../scheduler/simulate.ts';
import type { Simulation } from '../../scheduler/simulation.ts';
import type { Cluster, ServiceToPlace } from '../../scheduler/types.ts';
import { carryOn } from '../../scheduler/whatIf/carryOn.ts';
import { editInput, type Input } from '../../scheduler/whatIf/editInput.ts';
import type { PreviewInput } from './previewInput.ts';

/** How things stand, or would stand: what is written, with what is asked about it, and what happens while tasks run. */
export interface Situation {
  readonly input: PreviewInput;
  readonly events: readonly WhatIf[];
}

/** What is an edit of the input is made in it, in the order of the questions; what happens while tasks run comes after. */
export function situationOf(input: PreviewInput, whatIf: readonly WhatIf[] = []): Situation {
  let asked: Input = input;
  const events: WhatIf[] = [];
  for (const question of whatIf) {
    const edited = editInput(asked, question);
    if (edited) asked = edited;
    else events.push(question);
  }
  const { cluster, services } = asked;
  const planned = input.planned.map((it, at) => ({ ...it, service: services[at]! }));
  return { input: { ...input, cluster, services, planned }, events };
}

/** The same while `running` is what runs of a service. */
export function whileRunning(
  { input, events }: Situation,
  service: ServiceToPlace,
  running: ServiceToPlace,
): Situation {
  return { input: { ...input, services: input.services.map((it) => (it === service ? running : it)) }, events };
}

/** A simulation of its own of how things stand. @param cluster another than that of the input */
export function* settled(
  { input, events }: Situation,
  cluster: Cluster = input.cluster,
): Generator<Progress, Simulation> {
  const simulation = yield* settleInSteps(cluster, input.services);
  for (const event of events) carryOn(simulation, event);
  return simulation;
}
