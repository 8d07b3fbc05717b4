import { placeMore } from '../placeService.ts';
import { placedCount } from '../simulation.ts';
import { stopTasks } from '../stopTasks.ts';
import { difference, whereabouts } from './moves.ts';
import type { Course, Deploying } from './rollout.ts';
import { tellStep } from './step.ts';

/**
 * Blue/green, linear and canary: all new tasks start beside the old ones, which stop when traffic has moved. There must be room for both.
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/blue-green-deployment-how-it-works.html
 */
export function blueGreen(deploying: Deploying): Course {
  const { simulation, old, new: green } = deploying;
  const blue = placedCount(old);
  const nowhere = { tasks: 0, instances: {}, fargate: {} };
  if (green.desiredCount > 0) placeMore(simulation, green, green.desiredCount);
  const placed = placedCount(green);
  tellStep(deploying, 1, 'started', placed);
  const scaleUp = {
    started: difference(whereabouts(simulation, green.task), none),
    stopped: nowhere,
    old: blue,
    new: placed,
  };
  const course: Course = { waves: [scaleUp], lowestHealthy: blue, peakTasks: blue + placed };
  if (placed < green.desiredCount) {
    const why = green.reasons.map(({ message }) => message).join(' ');
    const message = `${placed} of ${green.desiredCount} new tasks find a place beside the old ones. ${why}`;
    return { ...course, stuck: { wave: 1, message, reasons: green.reasons } };
  }
  const stopped = difference(whereabouts(simulation, old.task), none);
  stopTasks(simulation, old, blue);
  tellStep(deploying, 2, 'stopped', blue);
  return {
    ...course,
    waves: [scaleUp, { started: nowhere, stopped, old: 0, new: placed }],
    lowestHealthy: Math.min(blue, placed),
  };
}

const none = { instances: new Map<string, number>(), fargate: new Map<string, number>() };
