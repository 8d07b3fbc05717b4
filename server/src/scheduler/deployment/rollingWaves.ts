import { placeMore } from '../placeService.ts';
import type { Reason } from '../preview.ts';
import { placedCount } from '../simulation.ts';
import { stopTasks } from '../stopTasks.ts';
import type { Course, Deploying } from './rollout.ts';
import { tellStep } from './step.ts';
import { beginWave } from './wave.ts';

/** With room for one task more, thousands of tasks take as many waves; nobody looks at those. */
const MAX_WAVES = 1000;

/**
 * A rolling deployment in waves, each a step: start what `upper` and the room allow; when that is healthy, stop what `lower` allows. Where both are
 * possible AWS states no order; here new tasks start first.
 */
export function* rollingWaves(deploying: Deploying): Generator<unknown, Course> {
  const { simulation, old, new: replacement, lower, upper } = deploying;
  const course: Course = { waves: [], lowestHealthy: placedCount(old), peakTasks: placedCount(old) };
  const running = () => placedCount(old) + placedCount(replacement);
  const isLong = () => course.waves.length >= MAX_WAVES || deploying.shouldStop();
  while (placedCount(old) > 0 || placedCount(replacement) < replacement.desiredCount) {
    yield;
    if (isLong()) return { ...course, isUnfinished: true };
    const endWave = beginWave(deploying);
    const mayStart = Math.max(0, Math.min(upper - running(), replacement.desiredCount - placedCount(replacement)));
    const started = mayStart > 0 ? placeMore(simulation, replacement, mayStart) : 0;
    tellStep(deploying, course.waves.length + 1, 'started', started);
    course.peakTasks = Math.max(course.peakTasks, running());
    const stopped = stopTasks(simulation, old, Math.max(0, Math.min(placedCount(old), running() - lower)));
    tellStep(deploying, course.waves.length + 1, 'stopped', stopped);
    if (started + stopped === 0)
      return { ...course, stuck: stuck(course.waves.length + 1, mayStart, replacement.reasons) };
    course.lowestHealthy = Math.min(course.lowestHealthy, running());
    course.waves.push(endWave());
  }
  return course;
}

function stuck(wave: number, mayStart: number, reasons: Reason[]): NonNullable<Course['stuck']> {
  if (mayStart > 0) {
    return { wave, message: `no new task finds a place. ${reasons.map(({ message }) => message).join(' ')}`, reasons };
  }
  const message = 'minimumHealthyPercent forbids to stop a task and maximumPercent to start one.';
  return { wave, message, reasons: [] };
}
