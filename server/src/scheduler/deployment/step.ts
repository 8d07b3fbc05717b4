import { placedCount } from '../simulation.ts';
import type { Deploying } from './rollout.ts';

/** A moment of a deployment: tasks of a wave have started, or have stopped. */
export type RolloutStep = {
  /** From 1. */
  wave: number;
  phase: 'started' | 'stopped';
  /** How many started or stopped, at least 1. */
  tasks: number;
  /** Tasks of each revision that run afterwards. */
  old: number;
  new: number;
};

/** Tells whoever follows the deployment; nothing where nothing happened. */
export function tellStep(deploying: Deploying, wave: number, phase: RolloutStep['phase'], tasks: number): void {
  if (tasks === 0) return;
  deploying.onStep({ wave, phase, tasks, old: placedCount(deploying.old), new: placedCount(deploying.new) });
}
