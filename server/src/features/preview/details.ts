import type { ModeComparison, ServiceDetails, ServiceKey, Suggestion, WhatIf } from '../../protocol.ts';
import { rollout } from '../../scheduler/deployment/rollout.ts';
import { compareModesInSteps, serviceModes } from '../../scheduler/modes/compareModes.ts';
import type { SuggestedChange } from '../../scheduler/preview.ts';
import { availabilityOf } from '../../scheduler/scaling/availability.ts';
import { scaleOut } from '../../scheduler/scaling/scaleOut.ts';
import { rebalancingOf } from '../../scheduler/scaling/zoneRebalancing.ts';
import { settleInSteps } from '../../scheduler/simulate.ts';
import { smallestChanges } from '../../scheduler/smallestChanges.ts';
import { toPreview } from '../../scheduler/toPreview.ts';
import type { SimulationOptions } from '../../scheduler/types.ts';
import { editInput, type Input } from '../../scheduler/whatIf/editInput.ts';
import { applyFix } from '../../validation/applyFix.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { changeFix } from './changes/changeFix.ts';
import type { Planned } from './plannedServices.ts';
import type { PreviewRequest } from './preview.ts';
import { type PreviewInput, previewInput } from './previewInput.ts';

/** How long each part may take, ms; beyond it a rollout stays unfinished and changes are not tried. */
const PATIENCE_MS = 250;

export type DetailsRequest = Pick<PreviewRequest, 'clusterUri' | 'whatIf'>;

/** Everything about one service that takes longer to find out. @returns undefined where there is no such service */
export function* detailsInSteps(
  workspace: Workspace,
  request: DetailsRequest,
  key: ServiceKey,
): Generator<unknown, ServiceDetails | undefined> {
  const input = edited(previewInput(workspace, request.clusterUri), request.whatIf);
  const planned = input.planned.find(({ service }) => isSame(service, key));
  yield;
  return planned && (yield* serviceDetailsInSteps(input, planned));
}

export function* serviceDetailsInSteps(input: PreviewInput, planned: Planned): Generator<unknown, ServiceDetails> {
  const { cluster, services } = input;
  const { service } = planned;
  const simulation = yield* settleInSteps(cluster, services);
  const preview = toPreview(simulation, services);
  const outcome = simulation.outcomes.find(({ task }) => task.service === service)!;
  const shown = preview.services[services.indexOf(service)]!;
  const about = {
    name: service.name,
    origin: service.origin,
    availability: availabilityOf(preview, shown),
    rebalancing: rebalancingOf(preview, shown, service),
    modes: serviceModes(outcome, preview, cluster, services.length === 1),
  };
  yield;
  const deployment = rollout(cluster, services, service, service, patience());
  yield;
  const scaling = scaleOut(cluster, services, service, patience());
  yield;
  const suggestions = smallestChanges(cluster, services, service, patience());
  return {
    ...about,
    rollout: deployment,
    ...(scaling ? { scaling } : {}),
    suggestions: suggestions.map((change) => suggestionOf(change, planned, input)),
  };
}

/** What each mode would cost, for each service and all together. */
export function* modesInSteps(workspace: Workspace, request: DetailsRequest): Generator<unknown, ModeComparison> {
  const { cluster, services } = edited(previewInput(workspace, request.clusterUri), request.whatIf);
  yield;
  return yield* compareModesInSteps(cluster, services);
}

/** Questions about running tasks are passed over. */
function edited(input: PreviewInput, whatIf: readonly WhatIf[] = []): PreviewInput {
  let asked: Input = input;
  for (const question of whatIf) asked = editInput(asked, question) ?? asked;
  const { cluster, services } = asked;
  const planned = input.planned.map((it, at) => ({ ...it, service: services[at]! }));
  return { ...input, cluster, services, planned };
}

const fileOf = (origin: string): string => origin.replace(/#.*$/, '');
const isSame = (a: ServiceKey, b: ServiceKey): boolean => a.name === b.name && fileOf(a.origin) === fileOf(b.origin);

function patience(): SimulationOptions {
  const end = Date.now() + PATIENCE_MS;
  return { shouldStop: () => Date.now() > end };
}

function suggestionOf(change: SuggestedChange, planned: Planned, input: PreviewInput): Suggestion {
  const found = changeFix(change, planned, input);
  const edits = found && applyFix(found.view.document, found.fix);
  return edits && edits.length > 0 ? { ...change, edit: { changes: { [found.view.uri]: edits } } } : change;
}
