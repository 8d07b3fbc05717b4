import type { Dockerfile } from '../model/dockerfile.ts';
import { dockerfileFacts } from './dockerfileFacts.ts';
import type { Files } from './files.ts';

const NAME = /^(?:Dockerfile|Dockerfile\..+|.+\.Dockerfile)$/;
const OTHER_ENDING = /\.(?:dockerignore|jsonc?)$/;

/** By its name: `Dockerfile`, `Dockerfile.prod` or `web.Dockerfile`. */
export function isDockerfile(uri: string): boolean {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  return NAME.test(name) && !OTHER_ENDING.test(name);
}

/** The Dockerfiles of a workspace: where they are, and what those say that somebody has asked for. */
export class Dockerfiles {
  readonly #files: Files;
  /** By the name of their folder, in lower case. */
  readonly #uris = new Map<string, Set<string>>();
  readonly #read = new Map<string, Dockerfile | undefined>();
  readonly #reading = new Map<string, Promise<void>>();
  /** Told when what `known` was asked for has been read. */
  onRead: () => void = () => {};

  constructor(files: Files) {
    this.#files = files;
  }

  /** One that is there; it is not read yet. */
  add(uri: string): void {
    const folder = folderName(uri);
    this.#uris.set(folder, (this.#uris.get(folder) ?? new Set()).add(uri));
  }

  get areThere(): boolean {
    return this.#uris.size > 0;
  }

  /** URIs of those in folders of that name, whatever its case. */
  inFolders(name: string): readonly string[] {
    return [...(this.#uris.get(name.toLowerCase()) ?? [])];
  }

  /** What one says, as far as it is read; asking has it read. */
  known(uri: string): Dockerfile | undefined {
    if (!this.#read.has(uri) && !this.#reading.has(uri))
      void this.read(uri).then(() => {
        if (this.#reading.size === 0) this.onRead();
      });
    return this.#read.get(uri);
  }

  /** @returns undefined where there is no such file, or it makes no image */
  async read(uri: string): Promise<Dockerfile | undefined> {
    if (!this.#read.has(uri)) await (this.#reading.get(uri) ?? this.#take(uri, this.#files.read(uri)));
    return this.#read.get(uri);
  }

  /** One was written, created or deleted. What it said stands until the new text is read. */
  async changed(uri: string): Promise<void> {
    const text = this.#files.read(uri);
    const wasAskedFor = this.#read.has(uri) || this.#reading.has(uri);
    if (wasAskedFor) await this.#take(uri, text);
    if ((await text) !== undefined) this.add(uri);
    else this.#remove(uri);
  }

  /** The reading begun last counts. */
  #take(uri: string, text: Promise<string | undefined>): Promise<void> {
    const reading = text
      .then((it) => (it === undefined ? undefined : dockerfileFacts(uri, it)))
      .then((facts) => {
        if (this.#reading.get(uri) !== reading) return;
        this.#reading.delete(uri);
        this.#read.set(uri, facts);
      });
    this.#reading.set(uri, reading);
    return reading;
  }

  #remove(uri: string): void {
    const folder = folderName(uri);
    const uris = this.#uris.get(folder);
    uris?.delete(uri);
    if (uris?.size === 0) this.#uris.delete(folder);
  }
}

const folderName = (uri: string): string => (uri.split('/').at(-2) ?? '').toLowerCase();
