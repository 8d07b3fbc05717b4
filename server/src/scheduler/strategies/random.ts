import { hash } from '../hash.ts';
import type { ContainerInstanceState } from '../instances/containerInstance.ts';
import type { OwnLevel } from './level.ts';

/**
 * random: every candidate is as likely as any other, each time. Each instance has a clock that rings after random waits; the next task
 * goes where the next bell rings. The waits of one instance depend on the seed, the service and its id alone, so that a change
 * elsewhere moves nothing here.
 */
export function random(seed: number, service: string, candidates: readonly ContainerInstanceState[]): OwnLevel {
  const sources = candidates.map((instance) => generator(hash(`${seed} ${service} ${instance.identity.id}`)));
  const wait = (candidate: number) => -Math.log(1 - sources[candidate]!());
  const keys = new Float64Array(candidates.length);
  for (let candidate = 0; candidate < keys.length; candidate++) keys[candidate] = wait(candidate);
  return {
    kind: 'own',
    keys,
    took: (candidate) => {
      keys[candidate]! += wait(candidate);
    },
  };
}

/** mulberry32: numbers in [0, 1), the same for the same seed. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
