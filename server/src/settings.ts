/** How serious a finding is; `off` is none. */
export type RuleSeverity = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** The section `stowage` of the editor's settings, as far as the server reads it, or a `stowage.config.json`. */
export interface Settings {
  /** Severity by rule id. */
  readonly rules: Readonly<Record<string, RuleSeverity>>;
  readonly preset: 'recommended' | 'strict';
}

export const DEFAULT_SETTINGS: Settings = { rules: {}, preset: 'recommended' };

export const SEVERITIES: readonly RuleSeverity[] = ['error', 'warning', 'information', 'hint', 'off'];

/** Takes what is valid of anything that an editor or a file says; a key that is not there stays out. */
export function readSettings(sent: unknown): Partial<Settings> {
  const { rules, preset } = (typeof sent === 'object' && sent !== null ? sent : {}) as Record<string, unknown>;
  const entries = typeof rules === 'object' && rules !== null ? Object.entries(rules) : undefined;
  return {
    ...(entries && { rules: Object.fromEntries(entries.filter(([, it]) => SEVERITIES.includes(it as RuleSeverity))) }),
    ...(preset === 'strict' || preset === 'recommended' ? { preset } : {}),
  };
}

/** Whether an editor's settings leave code lenses on. */
export const wantsCodeLenses = (sent: unknown): boolean =>
  !(typeof sent === 'object' && sent !== null && 'codeLens' in sent && sent.codeLens === false);
