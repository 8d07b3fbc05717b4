import { explain } from '../explain.ts';
import { roomFor } from '../filters/all.ts';
import type { ContainerInstanceState } from '../instances/containerInstance.ts';
import { placedCount, recordPlaced } from '../simulation.ts';
import { stopTasks } from '../stopTasks.ts';
import type { Course, Deploying } from './rollout.ts';
import { tellStep } from './step.ts';
import { beginWave } from './wave.ts';

/** DAEMON: on each instance the old task stops before the new one starts, on as many at a time as `lower` allows. */
export function replaceDaemons(deploying: Deploying): Course {
  const { simulation, old, new: replacement, lower } = deploying;
  const { state } = simulation;
  const course: Course = { waves: [], lowestHealthy: placedCount(old), peakTasks: placedCount(old) };
  const refused: ContainerInstanceState[] = [];
  const running = () => placedCount(old) + placedCount(replacement);
  while (placedCount(old) > 0) {
    const endWave = beginWave(deploying);
    const hosts = new Set(
      state.instances.filter((instance) => instance.has(old.task)).slice(0, Math.max(0, running() - lower)),
    );
    if (hosts.size === 0) break;
    const wave = course.waves.length + 1;
    tellStep(
      deploying,
      wave,
      'stopped',
      stopTasks(simulation, old, hosts.size, (instance) => hosts.has(instance)),
    );
    const placedBefore = placedCount(replacement);
    course.lowestHealthy = Math.min(course.lowestHealthy, running());
    for (const instance of hosts) {
      if (roomFor(replacement.task, instance) === 0) refused.push(instance);
      else {
        state.placeOn(replacement.task, instance);
        recordPlaced(replacement, replacement.task.service.launchType ?? 'EC2', 1);
      }
    }
    tellStep(deploying, wave, 'started', placedCount(replacement) - placedBefore);
    course.waves.push(endWave());
  }
  const wave = course.waves.length + 1;
  if (refused.length > 0) {
    const reasons = explain(replacement.task, refused, []);
    const message = `the new task does not fit where the old one was. ${reasons.map((reason) => reason.message).join(' ')}`;
    return { ...course, stuck: { wave, message, reasons } };
  }
  if (placedCount(old) === 0) return course;
  return { ...course, stuck: { wave, message: 'minimumHealthyPercent forbids to stop a task.', reasons: [] } };
}
