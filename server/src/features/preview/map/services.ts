import type { ServiceKey } from '../../../protocol.ts';
import type { PlacedTask, ServicePreview } from '../../../scheduler/preview.ts';
import { fileOf } from '../runningRevision.ts';
import { looksOf } from './looks.ts';
import type { MapService, Revision } from './placementMap.ts';
import { count, serviceLines } from './words.ts';

/** A service in the middle of its deployment. */
export interface Deployed extends ServiceKey {
  /** What the moment is. */
  readonly caption: string;
}

type Owner = Pick<PlacedTask, 'service' | 'origin'>;

/** The services of a map, and which of them a task belongs to. */
export interface Services {
  readonly all: readonly MapService[];
  of(task: Owner): MapService;
  /** A key that nothing in the map has yet. */
  free(key: string): string;
  /** undefined where nothing is deployed. */
  revisionOf(task: Owner & Pick<PlacedTask, 'isNewRevision'>): Revision | undefined;
}

/** @param services in the order of the legend */
export function servicesOf(services: readonly ServicePreview[], deployed: Deployed | undefined): Services {
  const looks = looksOf(services.map(({ name }) => name));
  const taken = new Set<string>();
  const free = (key: string): string => {
    let unused = key;
    for (let n = 2; taken.has(unused); n++) unused = `${key}~${n}`;
    taken.add(unused);
    return unused;
  };
  const found = new Map<string, MapService>();
  for (const [at, service] of services.entries()) {
    const { name, origin, placed, desiredCount } = service;
    const key = free(`service/${name}`);
    const look = looks[at]!;
    found.set(idOf(name, origin), {
      key,
      origin,
      name,
      look,
      count: `${count(placed)}/${count(desiredCount)}`,
      lines: serviceLines(service),
    });
  }
  const deployedId = deployed && idOf(deployed.name, deployed.origin);
  return {
    free,
    all: [...found.values()],
    of: ({ service, origin }) => found.get(idOf(service, origin))!,
    revisionOf({ service, origin, isNewRevision }) {
      if (deployedId === undefined) return undefined;
      if (idOf(service, origin) !== deployedId) return 'other';
      return isNewRevision ? 'new' : 'old';
    },
  };
}

/** Tasks of the running revision may say where it stood when it was saved. */
const idOf = (name: string, origin: string): string => `${name}\n${fileOf(origin)}`;
