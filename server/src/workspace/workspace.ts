import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseDocument } from '../documents/parse.ts';
import type { ParsedDocument } from '../documents/parsedDocument.ts';
import { proposedKind } from '../documents/proposedKind.ts';
import { type EcspressoConfig, isEcspressoConfig, parseEcspressoConfig } from './ecspresso.ts';
import type { Files } from './files.ts';

/** Without one of these words a JSON file holds no definition, and is not parsed. */
const TELLING =
  /"(?:containerDefinitions|taskDefinition|serviceName|desiredCount|schedulingStrategy|loadBalancers|containerInstances|capacityProviders|clusterName|image)"/;
/** What of a workspace is looked at; the nearest files are what matters. */
const MAXIMUM_FILES = 5000;

/** The definitions of a workspace: open ones as they are in the editor, the others as they are stored. */
export class Workspace {
  readonly #files: Files;
  readonly #stored = new Map<string, ParsedDocument>();
  readonly #open = new Map<string, ParsedDocument>();
  readonly #ecspresso = new Map<string, EcspressoConfig>();
  #loading: Promise<void> | undefined;
  #isLoaded = false;

  constructor(files: Files) {
    this.#files = files;
  }

  /** Reads the stored files once; later changes come through `fileChanged`. */
  load(): Promise<void> {
    this.#loading ??= this.#readAll();
    return this.#loading;
  }

  /** Whether the stored files have been read, so that a file that is not known is not there. */
  get isLoaded(): boolean {
    return this.#isLoaded;
  }

  /** The version in the editor, from now on in place of the stored one. */
  opened(document: ParsedDocument): void {
    this.#open.set(document.uri, document);
  }

  closed(uri: string): void {
    this.#open.delete(uri);
  }

  /** A stored file was written, created or deleted. */
  async fileChanged(uri: string): Promise<void> {
    if (this.#loading) await this.#read(uri);
  }

  document(uri: string): ParsedDocument | undefined {
    return this.#open.get(uri) ?? this.#stored.get(uri);
  }

  /** Every document that was read, sorted by URI. */
  documents(): ParsedDocument[] {
    const uris = new Set([...this.#stored.keys(), ...this.#open.keys()]);
    return [...uris].sort().map((uri) => this.document(uri)!);
  }

  /** Those that hold a definition. */
  definitions(): ParsedDocument[] {
    return this.documents().filter(({ kind }) => kind !== undefined);
  }

  ecspressoConfigs(): EcspressoConfig[] {
    return [...this.#ecspresso.values()];
  }

  async #readAll(): Promise<void> {
    const uris = (await this.#files.list()).slice(0, MAXIMUM_FILES);
    await Promise.all(uris.map((uri) => this.#read(uri)));
    this.#isLoaded = true;
  }

  async #read(uri: string): Promise<void> {
    const text = await this.#files.read(uri);
    this.#stored.delete(uri);
    this.#ecspresso.delete(uri);
    if (text === undefined) return;
    if (isEcspressoConfig(uri)) {
      const config = await parseEcspressoConfig(uri, text);
      if (config) this.#ecspresso.set(uri, config);
    } else if (TELLING.test(text) || proposedKind(uri, 'json')) {
      this.#stored.set(uri, parseDocument(TextDocument.create(uri, 'json', 0, text)));
    }
  }
}
