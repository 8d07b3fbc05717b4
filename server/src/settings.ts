import type { Severity } from './validation/finding.ts';

/** The section `stowage` of the editor's settings, as far as the server reads it. */
export interface Settings {
  /** Severity by rule id. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly preset: 'recommended' | 'strict';
}

export const DEFAULT_SETTINGS: Settings = { rules: {}, preset: 'recommended' };

const SEVERITIES = new Set<unknown>(['error', 'warning', 'information', 'hint', 'off']);

/** Takes what is valid of anything an editor sends. */
export function readSettings(sent: unknown): Settings {
  if (typeof sent !== 'object' || sent === null) return DEFAULT_SETTINGS;
  const { rules, preset } = sent as { rules?: unknown; preset?: unknown };
  const entries = typeof rules === 'object' && rules !== null ? Object.entries(rules) : [];
  return {
    rules: Object.fromEntries(entries.filter(([, severity]) => SEVERITIES.has(severity))),
    preset: preset === 'strict' ? 'strict' : 'recommended',
  };
}
