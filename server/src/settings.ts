/** How serious a finding is; `off` is none. */
export type RuleSeverity = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** The section `stowage` of the editor's settings, as far as the server reads it, or a `stowage.config.json`. */
export interface Settings {
  /** Severity by rule id. */
  readonly rules: Readonly<Record<string, RuleSeverity>>;
  readonly preset: 'recommended' | 'strict';
  /**
   * Dockerfiles by what is built from them: an image's repository, its last path part, or a container's name. As they are written,
   * paths; as they are looked up, URIs.
   */
  readonly dockerfiles: Readonly<Record<string, string>>;
  /** As under `prices` of a cluster file, which wins where it says the same. */
  readonly prices: Readonly<Record<string, unknown>>;
}

export const DEFAULT_SETTINGS: Settings = { rules: {}, preset: 'recommended', dockerfiles: {}, prices: {} };

const SEVERITIES: readonly RuleSeverity[] = ['error', 'warning', 'information', 'hint', 'off'];

/** Takes what is valid of anything that an editor or a file says; a key that is not there stays out. */
export function readSettings(sent: unknown): Partial<Settings> {
  const { rules, preset, dockerfiles, prices } = (typeof sent === 'object' && sent !== null ? sent : {}) as Record<
    string,
    unknown
  >;
  const severities = entriesOf(rules);
  const paths = entriesOf(dockerfiles);
  const stated = entriesOf(prices);
  return {
    ...(severities && { rules: Object.fromEntries(severities.filter(isSeverity)) }),
    ...(paths && { dockerfiles: Object.fromEntries(paths.filter(isPath)) }),
    ...(stated && { prices: Object.fromEntries(stated) }),
    ...(preset === 'strict' || preset === 'recommended' ? { preset } : {}),
  };
}

const entriesOf = (value: unknown): [string, unknown][] | undefined =>
  typeof value === 'object' && value !== null ? Object.entries(value) : undefined;
const isSeverity = (entry: [string, unknown]): entry is [string, RuleSeverity] =>
  SEVERITIES.includes(entry[1] as RuleSeverity);
const isPath = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '';

/** Whether an editor's settings leave code lenses on. */
export const wantsCodeLenses = (sent: unknown): boolean =>
  !(typeof sent === 'object' && sent !== null && 'codeLens' in sent && sent.codeLens === false);
