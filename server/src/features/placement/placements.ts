import type { Placement } from '../../model/placement.ts';
import { FARGATE_PROVIDERS } from '../../model/serviceLaunch.ts';
import { strategyInEffect } from '../../scheduler/capacity/strategyInEffect.ts';
import type { Reason, ServicePreview } from '../../scheduler/preview.ts';
import { simulateInSteps } from '../../scheduler/simulate.ts';
import type { CapacityProviderStrategyItem, Cluster, ServiceToPlace } from '../../scheduler/types.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { certainInputs } from './certainInputs.ts';

/** By the URI of a definition. A document that holds several services has the placement of its first. */
export interface Placements {
  readonly services: ReadonlyMap<string, Placement>;
  readonly tasks: ReadonlyMap<string, readonly Placement[]>;
}

/** What is certain about where the definitions of a workspace land on the clusters that it describes; nothing on the built-in cluster. */
export function* placementsInSteps(workspace: Workspace): Generator<unknown, Placements> {
  const services = new Map<string, Placement>();
  const tasks = new Map<string, Placement[]>();
  for (const { cluster, planned, services: toPlace } of certainInputs(workspace)) {
    yield;
    const preview = yield* simulateInSteps(cluster, toPlace);
    for (const [at, { service, definition, task }] of planned.entries()) {
      if (!isUsable(service, cluster)) continue;
      const placement = placementOf(preview.services[at]!, cluster.name);
      if (definition && definition.document.root === definition.node) services.set(definition.uri, placement);
      tasks.set(task.uri, [...(tasks.get(task.uri) ?? []), placement]);
    }
  }
  return { services, tasks };
}

/** A strategy that ECS refuses, or one for another cluster, is the subject of rules of its own. */
function isUsable(service: ServiceToPlace, cluster: Cluster): boolean {
  const strategy = strategyInEffect(service, cluster);
  if (strategy.length === 0) return true;
  const names = [...FARGATE_PROVIDERS, ...cluster.capacityProviders.map(({ name }) => name)];
  const hasWeight = ({ weight }: CapacityProviderStrategyItem) => weight > 0;
  return (
    strategy.every((it) => names.includes(it.capacityProvider)) && (strategy.length === 1 || strategy.some(hasWeight))
  );
}

function placementOf(shown: ServicePreview, cluster: string): Placement {
  const { name, kind, desiredCount, pending, dependsOnAmi } = shown;
  const reasons = shown.reasons.filter(isNews);
  return {
    name,
    isService: kind === 'service',
    cluster,
    desiredCount,
    pending: reasons.length > 0 ? pending : 0,
    dependsOnAmi: shown.pending > 0 ? 0 : dependsOnAmi,
    reasons: reasons.map(({ code, message, dependsOnAmi: depends = false, nearest }) => ({
      code,
      message,
      dependsOnAmi: depends,
      ports: nearest?.missing.ports ?? [],
    })),
  };
}

/** A size that Fargate has not is reported where it is written. */
const isNews = ({ code }: Reason): boolean => code !== 'FARGATE_SIZE';
