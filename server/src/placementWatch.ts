import type { Placements } from './features/placement/placements.ts';
import type { Placement } from './model/placement.ts';
import { inSlices } from './previewRequests.ts';

/** From the last change to a new look at where tasks land, ms. */
const QUIET_MS = 400;

const NOTHING: Placements = { services: new Map(), tasks: new Map() };

/**
 * What the rules may say about where tasks land on the workspace's clusters. It is computed when nothing has changed for a moment and in
 * between of other work; until then the last one stands.
 */
export class PlacementWatch {
  readonly #start: () => Promise<Generator<unknown, Placements>>;
  readonly #changed: (uris: ReadonlySet<string>) => void;
  readonly #log: (error: unknown) => void;
  #placements = NOTHING;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #round = {};

  /** @param changed told each time, of the definitions of which there is something else to say now */
  constructor(
    start: () => Promise<Generator<unknown, Placements>>,
    changed: (uris: ReadonlySet<string>) => void,
    log: (error: unknown) => void,
  ) {
    this.#start = start;
    this.#changed = changed;
    this.#log = log;
  }

  ofService(uri: string): Placement | undefined {
    return this.#placements.services.get(uri);
  }

  ofTask(uri: string): readonly Placement[] {
    return this.#placements.tasks.get(uri) ?? [];
  }

  /** A definition or a cluster file has changed. */
  outdated(): void {
    const round = {};
    this.#round = round;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#compute(() => this.#round !== round).catch(this.#log), QUIET_MS);
  }

  async #compute(isOvertaken: () => boolean): Promise<void> {
    const found = await inSlices(await this.#start(), isOvertaken);
    if (!found || isOvertaken()) return;
    const before = this.#placements;
    this.#placements = found.value;
    const uris = new Set([
      ...differing(before.services, found.value.services),
      ...differing(before.tasks, found.value.tasks),
    ]);
    this.#changed(uris);
  }
}

const differing = (before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): string[] =>
  [...before.keys(), ...after.keys()].filter(
    (uri) => JSON.stringify(before.get(uri)) !== JSON.stringify(after.get(uri)),
  );
