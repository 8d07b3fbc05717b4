import type { ModeComparison, ServiceDetails, ServiceKey, Suggestion } from '../../protocol.ts';
import { rolloutInSteps } from '../../scheduler/deployment/rollout.ts';
import { compareModesInSteps, serviceModes } from '../../scheduler/modes/compareModes.ts';
import type { Rollout } from '../../scheduler/preview.ts';
import { availabilityOf } from '../../scheduler/scaling/availability.ts';
import { scaleOutInSteps } from '../../scheduler/scaling/scaleOut.ts';
import { rebalancingOf } from '../../scheduler/scaling/zoneRebalancing.ts';
import type { Simulation } from '../../scheduler/simulation.ts';
import { smallestChangesInSteps } from '../../scheduler/smallestChanges.ts';
import { toPreview } from '../../scheduler/toPreview.ts';
import type { ServiceToPlace } from '../../scheduler/types.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { changeEdit } from './changes/changeFix.ts';
import { patience } from './patience.ts';
import type { Planned } from './plannedServices.ts';
import type { PreviewRequest } from './preview.ts';
import { previewInput } from './previewInput.ts';
import { isSame, runningRevision } from './runningRevision.ts';
import { type Situation, settled, situationOf, whileRunning } from './situation.ts';

/** How long each part may take, the pauses for others included, ms; beyond it a rollout stays unfinished and changes are not tried. */
const PATIENCE_MS = 1000;

/** `compareWith` is what runs until the files are deployed. */
export type DetailsRequest = Pick<PreviewRequest, 'clusterUri' | 'whatIf' | 'compareWith'>;

/** Everything about one service that takes longer to find out. @returns undefined where there is no such service */
export function* detailsInSteps(
  workspace: Workspace,
  request: DetailsRequest,
  key: ServiceKey,
): Generator<unknown, ServiceDetails | undefined> {
  const situation = situationOf(previewInput(workspace, request.clusterUri), request.whatIf);
  const planned = situation.input.planned.find(({ service }) => isSame(service, key));
  return planned && (yield* serviceDetailsInSteps(situation, planned, yield* settled(situation), request));
}

/** Of every service, in the order of the preview. */
export function* allDetailsInSteps(
  workspace: Workspace,
  request: DetailsRequest,
): Generator<unknown, readonly ServiceDetails[]> {
  const situation = situationOf(previewInput(workspace, request.clusterUri), request.whatIf);
  const simulation = yield* settled(situation);
  const details: ServiceDetails[] = [];
  for (const planned of situation.input.planned)
    details.push(yield* serviceDetailsInSteps(situation, planned, simulation, request));
  return details;
}

/** @param simulation of how things stand; not carried on */
function* serviceDetailsInSteps(
  situation: Situation,
  planned: Planned,
  simulation: Simulation,
  request: DetailsRequest,
): Generator<unknown, ServiceDetails> {
  const { cluster, services } = situation.input;
  const { service } = planned;
  const preview = toPreview(simulation, services);
  const outcome = simulation.outcomes.find(({ task }) => task.service === service)!;
  const shown = preview.services[services.indexOf(service)]!;
  yield;
  const running = runningRevision(service, request);
  const rollout = yield* rolloutOf(situation, service, running ?? service);
  yield;
  const scaling = yield* scaleOutInSteps(cluster, service, (changed) => settled(situation, changed));
  yield;
  return {
    name: service.name,
    origin: service.origin,
    ...(rollout ? { rollout } : {}),
    ...(rollout && running ? { rolloutFrom: request.compareWith!.name } : {}),
    ...(scaling ? { scaling } : {}),
    availability: availabilityOf(preview, shown),
    rebalancing: rebalancingOf(simulation, outcome, shown.availabilityZones),
    modes: serviceModes(outcome, preview, cluster, services.length === 1),
    suggestions: yield* suggestionsFor(planned, situation),
  };
}

/** @param running what the service replaces on the cluster */
function* rolloutOf(
  situation: Situation,
  service: ServiceToPlace,
  running: ServiceToPlace,
): Generator<unknown, Rollout | undefined> {
  if (service.kind !== 'service') return undefined;
  const simulation = yield* settled(whileRunning(situation, service, running));
  return yield* rolloutInSteps(simulation, running, service, patience(PATIENCE_MS));
}

/** None for what happens while tasks run: no file would be edited for it. */
function* suggestionsFor(planned: Planned, { input, events }: Situation): Generator<unknown, Suggestion[]> {
  if (events.length > 0) return [];
  const changes = yield* smallestChangesInSteps(input.cluster, input.services, planned.service, patience(PATIENCE_MS));
  return changes.map((change) => {
    const edit = changeEdit(change, planned, input);
    return edit ? { ...change, edit } : change;
  });
}

/** What each mode would cost, for each service and all together. */
export function* modesInSteps(workspace: Workspace, request: DetailsRequest): Generator<unknown, ModeComparison> {
  const situation = situationOf(previewInput(workspace, request.clusterUri), request.whatIf);
  return yield* compareModesInSteps(yield* settled(situation), situation.input.services);
}
