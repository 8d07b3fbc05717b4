import { expect, test } from 'vitest';
import type { Preview } from '../../../server/src/scheduler/preview.ts';
import { simulate } from '../../../server/src/scheduler/simulate.ts';
import type { Cluster } from '../../../server/src/scheduler/types.ts';
import { type DrawnService, drawnCluster, drawnService } from './drawing.ts';

type Placement = {
  /** See `drawnInstance`. */
  instances?: string[];
  cluster?: Partial<Cluster>;
  /** Placed first and not looked at. */
  before?: DrawnService[];
  service: DrawnService;
  /** Tasks of the service by instance id. */
  placed?: Record<string, number>;
  pending?: number;
  /** Instances refused, by reason code. */
  reasons?: Record<string, number>;
  capacityProviders?: Record<string, number>;
  zones?: Record<string, number>;
};

/** A test of where one service's tasks land: only what is drawn is compared, `pending` and `reasons` always. */
export function placement(name: string, drawing: Placement): void {
  test(name, () => {
    const preview = previewOf(drawing);
    const service = preview.services.at(-1)!;
    expect({
      placed: drawing.placed && tasksByInstance(preview, service.name),
      pending: service.pending,
      reasons: Object.fromEntries(service.reasons.map((reason) => [reason.code, reason.instances])),
      capacityProviders: drawing.capacityProviders && service.capacityProviders,
      zones: drawing.zones && service.availabilityZones,
    }).toEqual({
      placed: drawing.placed,
      pending: drawing.pending ?? 0,
      reasons: drawing.reasons ?? {},
      capacityProviders: drawing.capacityProviders,
      zones: drawing.zones,
    });
  });
}

export function previewOf({ instances = [], cluster, before = [], service }: Placement): Preview {
  const earlier = before.map((drawn, at) => drawnService({ name: `before-${at + 1}`, ...drawn }));
  return simulate(drawnCluster(instances, cluster), [...earlier, drawnService(service)]);
}

export function tasksByInstance(preview: Preview, service: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { id, tasks } of preview.instances) {
    const count = tasks.filter((task) => task.service === service).length;
    if (count > 0) counts[id] = count;
  }
  return counts;
}
