import type { MapParams, RolloutMoment } from '../../../protocol.ts';
import { rolloutFrom } from '../../../scheduler/deployment/rollout.ts';
import type { RolloutStep } from '../../../scheduler/deployment/step.ts';
import type { Preview, Rollout, ServicePreview } from '../../../scheduler/preview.ts';
import { toPreview } from '../../../scheduler/toPreview.ts';
import { questionTitle } from '../../../scheduler/whatIf/question.ts';
import type { Workspace } from '../../../workspace/workspace.ts';
import { patience } from '../patience.ts';
import type { PreviewRequest } from '../preview.ts';
import { previewInput } from '../previewInput.ts';
import { isSame, runningRevision } from '../runningRevision.ts';
import { settled, situationOf, whileRunning } from '../situation.ts';
import type { Mapped } from './buildMap.ts';
import { count, plural } from './words.ts';

/** How long a deployment is followed, ms. */
const PATIENCE_MS = 250;

export interface Moment {
  /** Where the tasks of both revisions are. */
  readonly preview: Mapped;
  readonly shown: RolloutMoment;
}

/** A service in the middle of its deployment. @returns undefined where there is no such service */
export function* momentInSteps(
  workspace: Workspace,
  request: PreviewRequest,
  { service: key, step }: NonNullable<MapParams['rollout']>,
): Generator<unknown, Moment | undefined> {
  const input = previewInput(workspace, request.clusterUri);
  const situation = situationOf(input, request.whatIf);
  const service = situation.input.services.find((it) => isSame(it, key));
  if (service?.kind !== 'service') return undefined;
  yield;
  const running = runningRevision(service, request) ?? service;
  const before = whileRunning(situation, service, running);
  const simulation = yield* settled(before);
  yield;
  const steps: RolloutStep[] = [];
  const snapshot = (): Preview => toPreview(simulation, before.input.services);
  let found = step > 0 ? undefined : snapshot();
  const rollout = rolloutFrom(simulation, running, service, {
    onStep(now) {
      steps.push(now);
      if (steps.length === step) found = snapshot();
    },
    ...patience(PATIENCE_MS),
  });
  const last = steps.length + (rollout.stuck ? 1 : 0);
  const at = Math.max(0, Math.min(step, last));
  const preview = found ?? snapshot();
  const about = { name: service.name, origin: service.origin };
  return {
    preview: {
      ...preview,
      services: preview.services.map((it) =>
        isSame(it, key) ? { ...it, ...about, ...standing(it, rollout, steps, at) } : it,
      ),
      leftOut: input.leftOut,
      ...(request.whatIf?.length ? { question: { title: questionTitle(request.whatIf) } } : {}),
    },
    shown: {
      service: about,
      step: at,
      steps: last,
      caption: `Deployment of ${service.name}. ${caption(rollout, steps, at)}`,
      message: rollout.message,
    },
  };
}

type Standing = Pick<ServicePreview, 'placed' | 'pending' | 'reasons'>;

/** Tasks of both revisions; only those wait that get stuck. */
function standing(service: ServicePreview, { stuck }: Rollout, steps: readonly RolloutStep[], at: number): Standing {
  const isStuck = at > steps.length;
  const now = steps[Math.min(at, steps.length) - 1];
  const placed = now ? now.old + now.new : service.placed;
  if (!isStuck) return { placed, pending: at === 0 ? service.pending : 0, reasons: at === 0 ? service.reasons : [] };
  return { placed, pending: Math.max(0, service.desiredCount - (now?.new ?? 0)), reasons: stuck!.reasons };
}

function caption({ stuck, message }: Rollout, steps: readonly RolloutStep[], at: number): string {
  const now = steps[at - 1];
  if (now) {
    const { wave, phase, tasks, old, new: fresh } = now;
    const change =
      phase === 'started' ? `${plural(tasks, 'new task')} started` : `${plural(tasks, 'old task')} stopped`;
    return `Wave ${wave}: ${change}; now ${count(old)} old and ${count(fresh)} new`;
  }
  if (at > 0 && stuck) return `Stuck at wave ${stuck.wave}: ${stuck.message}`;
  return steps.length > 0 || stuck ? 'Before the first wave' : message;
}
