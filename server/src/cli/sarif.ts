import type { Log, ReportingDescriptor, Result } from 'sarif';
import { RULES } from '../validation/ruleList.ts';
import type { CheckedDiagnostic, CheckedFile } from './checkedFile.ts';

const LEVELS = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const;

/** SARIF 2.1.0, as code-scanning services read it. */
export function asSarif(files: readonly CheckedFile[]): string {
  const results = files.flatMap(({ file, diagnostics }) => diagnostics.map((diagnostic) => resultOf(file, diagnostic)));
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'Stowage', rules: rulesOf(files) } }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function rulesOf(files: readonly CheckedFile[]): ReportingDescriptor[] {
  const urls = new Map(files.flatMap(({ diagnostics }) => diagnostics.map(({ rule, url }) => [rule, url] as const)));
  return [...urls].map(([id, helpUri]) => {
    const rationale = RULES.find((rule) => rule.id === id)?.rationale;
    return { id, helpUri, ...(rationale ? { shortDescription: { text: rationale } } : {}) };
  });
}

function resultOf(uri: string, { rule, severity, message, range: { start, end } }: CheckedDiagnostic): Result {
  const region = {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI(uri) }, region } }],
  };
}
