import type { RolloutWave } from '../preview.ts';
import { placedCount } from '../simulation.ts';
import { difference, whereabouts } from './moves.ts';
import type { Deploying } from './rollout.ts';

/** Begins a wave. @returns ends it: which tasks it has started and stopped, and how many of each revision run now */
export function beginWave({ simulation, old, new: replacement }: Deploying): () => RolloutWave {
  const before = { old: whereabouts(simulation, old.task), new: whereabouts(simulation, replacement.task) };
  return () => ({
    started: difference(whereabouts(simulation, replacement.task), before.new),
    stopped: difference(before.old, whereabouts(simulation, old.task)),
    old: placedCount(old),
    new: placedCount(replacement),
  });
}
