import type { MapParams, MapResult } from '../../../protocol.ts';
import type { Workspace } from '../../../workspace/workspace.ts';
import { type PreviewRequest, previewInSteps } from '../preview.ts';
import { buildMap, type Mapped } from './buildMap.ts';
import { drawMap } from './drawMap.ts';
import type { MapItem, PlacementMap } from './placementMap.ts';
import { momentInSteps } from './rolloutMoment.ts';

type MapRequest = PreviewRequest & Pick<MapParams, 'width' | 'rollout'>;

/** Pictures are drawn this wide at least and at most, whatever is asked for, px. */
const NARROWEST = 240;
const WIDEST = 8000;

/** stowage/preview/map. */
export function* mapInSteps(
  workspace: Workspace,
  { width, rollout, ...request }: MapRequest,
): Generator<unknown, MapResult> {
  const moment = rollout && (yield* momentInSteps(workspace, request, rollout));
  const preview: Mapped = moment?.preview ?? (yield* previewInSteps(workspace, request));
  yield;
  const map = buildMap(preview, moment && { ...moment.shown.service, caption: moment.shown.caption });
  return {
    svg: drawMap(map, Math.min(WIDEST, Math.max(NARROWEST, Math.floor(width) || 0))),
    origins: originsOf(map),
    services: preview.services.filter(({ kind }) => kind === 'service').map(({ name, origin }) => ({ name, origin })),
    ...(moment ? { rollout: moment.shown } : {}),
  };
}

function originsOf({ services, columns, unplaced }: PlacementMap): Record<string, string> {
  const instances = columns.flatMap((column) => column.instances);
  const tasks = [...instances, ...columns.map(({ fargate }) => ({ tasks: fargate }))].flatMap((place) => place.tasks);
  const items: readonly MapItem[] = [...services, ...instances, ...tasks, ...unplaced];
  return Object.fromEntries(items.flatMap(({ key, origin }) => (origin === undefined ? [] : [[key, origin]])));
}
