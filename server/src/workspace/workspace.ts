import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseDocument } from '../documents/parse.ts';
import type { ParsedDocument } from '../documents/parsedDocument.ts';
import { proposedKind } from '../documents/proposedKind.ts';
import { known } from '../model/field.ts';
import { taskDefinitionOf } from '../model/taskDefinition.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';
import { CONFIG_NAME, type Config, folderAbove, isConfig, nearestConfig, parseConfig, settingsFor } from './config.ts';
import { Dockerfiles, isDockerfile } from './dockerfiles.ts';
import { type EcspressoConfig, isEcspressoConfig, parseEcspressoConfig } from './ecspresso.ts';
import type { Files } from './files.ts';

/** Without one of these words a JSON file holds no definition, and is not parsed. */
const TELLING =
  /"(?:containerDefinitions|taskDefinition|capacityProviderStrategy|serviceName|desiredCount|schedulingStrategy|loadBalancers|deploymentConfiguration|deploymentController|forceNewDeployment|healthCheckGracePeriodSeconds|serviceConnectConfiguration|availabilityZoneRebalancing|networkConfiguration|containerInstances|capacityProviders|clusterName|image)"/;
/** What of a workspace is looked at; the nearest files are what matters. */
const MAXIMUM_FILES = 5000;

/** The definitions of a workspace: open ones as they are in the editor, the others as they are stored. */
export class Workspace {
  readonly #files: Files;
  readonly #stored = new Map<string, ParsedDocument>();
  readonly #open = new Map<string, ParsedDocument>();
  readonly #ecspresso = new Map<string, EcspressoConfig>();
  readonly #configs = new Map<string, Config>();
  #loading: Promise<void> | undefined;
  #isLoaded = false;
  #definitions: readonly ParsedDocument[] | undefined;
  #families: ReadonlyMap<string, readonly ParsedDocument[]> | undefined;
  readonly dockerfiles: Dockerfiles;
  /** How the rules are set for a file, and more. */
  readonly settingsOf: (uri: string) => Settings;

  /** @param settingsOf of a file, given the workspace's configurations; by default they alone */
  constructor(
    files: Files,
    settingsOf = (uri: string, configs: readonly Config[]): Settings => settingsFor(uri, DEFAULT_SETTINGS, configs),
  ) {
    this.#files = files;
    this.dockerfiles = new Dockerfiles(files);
    this.settingsOf = (uri) => settingsOf(uri, this.configs());
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
    this.#forget();
  }

  closed(uri: string): void {
    this.#open.delete(uri);
    this.#forget();
  }

  #forget(): void {
    this.#definitions = undefined;
    this.#families = undefined;
  }

  /** A stored file was written, created or deleted. */
  async fileChanged(uri: string): Promise<void> {
    if (isDockerfile(uri)) await this.dockerfiles.changed(uri);
    else if (this.#loading) await this.#read(uri);
  }

  /** The stored files that were in a folder, by its URI; editors report only the folder that was deleted or renamed. */
  filesBelow(folder: string): string[] {
    return [this.#stored, this.#ecspresso, this.#configs].flatMap((files) =>
      [...files.keys()].filter((uri) => uri.startsWith(`${folder}/`)),
    );
  }

  /** The files as they are stored, whatever the editor has made of them. */
  saved(): Workspace {
    return this.#withFiles(this.#stored);
  }

  /** The same files as version control has them; undefined where it has none of them. */
  async committed(): Promise<Workspace | undefined> {
    const files = new Map<string, ParsedDocument>();
    const read = async (uri: string): Promise<void> => {
      const text = await this.#files.readCommitted?.(uri);
      if (text !== undefined) files.set(uri, parseDocument(TextDocument.create(uri, 'json', 0, text)));
    };
    await Promise.all(this.definitions().map(({ uri }) => read(uri)));
    return files.size === 0 ? undefined : this.#withFiles(files);
  }

  #withFiles(files: ReadonlyMap<string, ParsedDocument>): Workspace {
    const workspace = new Workspace({ read: async () => undefined, list: async () => [] }, this.settingsOf);
    for (const [uri, document] of files) workspace.#stored.set(uri, document);
    for (const [uri, config] of this.#ecspresso) workspace.#ecspresso.set(uri, config);
    workspace.#isLoaded = true;
    return workspace;
  }

  document(uri: string): ParsedDocument | undefined {
    return this.#open.get(uri) ?? this.#stored.get(uri);
  }

  /** Every document that was read, sorted by URI. */
  documents(): ParsedDocument[] {
    const uris = new Set([...this.#stored.keys(), ...this.#open.keys()]);
    return [...uris].sort().map((uri) => this.document(uri)!);
  }

  /** Those that hold a definition; sorted once between two changes. */
  definitions(): readonly ParsedDocument[] {
    this.#definitions ??= this.documents().filter(({ kind }) => kind !== undefined);
    return this.#definitions;
  }

  /** The task definitions whose family is certainly this one. */
  tasksOfFamily(family: string): readonly ParsedDocument[] {
    this.#families ??= byFamily(this.definitions());
    return this.#families.get(family) ?? [];
  }

  /** Every `stowage.config.json`. */
  configs(): Config[] {
    return [...this.#configs.values()];
  }

  /**
   * The configuration in which a rule can be switched off for a file: the nearest above it, else one to be made in its
   * workspace folder. @returns undefined for a file outside every folder
   */
  async configToWrite(uri: string, folders: readonly string[]): Promise<{ uri: string; text?: string } | undefined> {
    const existing = nearestConfig(uri, this.configs());
    if (existing) {
      const text = await this.#files.read(existing.uri);
      return { uri: existing.uri, ...(text === undefined ? {} : { text }) };
    }
    const folder = folderAbove(uri, folders);
    return folder === undefined ? undefined : { uri: `${folder.replace(/\/$/, '')}/${CONFIG_NAME}` };
  }

  ecspressoConfigs(): EcspressoConfig[] {
    return [...this.#ecspresso.values()];
  }

  async #readAll(): Promise<void> {
    const uris = (await this.#files.list()).slice(0, MAXIMUM_FILES);
    await Promise.all(uris.map((uri) => (isDockerfile(uri) ? this.dockerfiles.add(uri) : this.#read(uri))));
    this.#isLoaded = true;
  }

  async #read(uri: string): Promise<void> {
    const text = await this.#files.read(uri);
    this.#forget();
    this.#stored.delete(uri);
    this.#ecspresso.delete(uri);
    this.#configs.delete(uri);
    if (text === undefined) return;
    if (isConfig(uri)) this.#configs.set(uri, parseConfig(uri, text));
    else if (isEcspressoConfig(uri)) {
      const config = await parseEcspressoConfig(uri, text);
      if (config) this.#ecspresso.set(uri, config);
    } else if (TELLING.test(text) || proposedKind(uri, 'json')) {
      this.#stored.set(uri, parseDocument(TextDocument.create(uri, 'json', 0, text)));
    }
  }
}

function byFamily(documents: readonly ParsedDocument[]): Map<string, ParsedDocument[]> {
  const families = new Map<string, ParsedDocument[]>();
  for (const document of documents) {
    const family = known(taskDefinitionOf(document)?.family);
    if (family !== undefined) families.set(family, [...(families.get(family) ?? []), document]);
  }
  return families;
}
