import type { Memento } from 'vscode';

const KEY = 'stowage.preview.cluster';

/** The cluster that a user chose for the preview of this workspace. */
export class ClusterChoice {
  readonly #memento: Memento;
  readonly #changed: () => void;

  constructor(memento: Memento, changed: () => void) {
    this.#memento = memento;
    this.#changed = changed;
  }

  /** A cluster file's URI; null: the built-in cluster; undefined: the workspace's first, else the built-in one. */
  get clusterUri(): string | null | undefined {
    return this.#memento.get<string | null>(KEY);
  }

  async choose(clusterUri: string | null | undefined): Promise<void> {
    await this.#memento.update(KEY, clusterUri);
    this.#changed();
  }
}
