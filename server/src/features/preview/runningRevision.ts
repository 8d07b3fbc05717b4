import type { ServiceKey } from '../../protocol.ts';
import type { ServiceToPlace } from '../../scheduler/types.ts';
import type { PreviewRequest } from './preview.ts';
import { previewInput } from './previewInput.ts';

/**
 * What runs until the service is deployed as it is written: the service of another version of the files, where its tasks or their
 * placement differ. A count, a load or percentages alone make no new revision.
 */
export function runningRevision(
  service: ServiceToPlace,
  { clusterUri, compareWith }: Pick<PreviewRequest, 'clusterUri' | 'compareWith'>,
): ServiceToPlace | undefined {
  if (!compareWith?.workspace) return undefined;
  const { services } = previewInput(compareWith.workspace, clusterUri);
  const running = services.find((it) => isSame(it, service));
  return running && revisionOf(running) !== revisionOf(service) ? running : undefined;
}

function revisionOf(service: ServiceToPlace): string {
  const { task, launchType, capacityProviderStrategy, placementStrategy, placementConstraints, subnets } = service;
  const placement = [capacityProviderStrategy, placementStrategy, placementConstraints, subnets];
  return JSON.stringify([task, launchType, ...placement, service.assignPublicIp]);
}

/** The same service, wherever in its file it now stands. */
export const isSame = (a: ServiceKey, b: ServiceKey): boolean =>
  a.name === b.name && fileOf(a.origin) === fileOf(b.origin);

/** Without the place in it. */
export const fileOf = (origin: string): string => origin.replace(/#.*$/, '');
