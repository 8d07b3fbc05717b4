import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { ParsedDocument } from '../documents/parsedDocument.ts';
import type { ContainerMemory } from '../validation/containerMemory.ts';
import type { Finding } from '../validation/finding.ts';
import { docsUrlOf } from '../validation/ruleDocs.ts';
import type { ValidationContext } from '../validation/runRules.ts';
import { validate } from '../validation/validate.ts';

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** textDocument/publishDiagnostics: what there is to say, in the order of the text. */
export const diagnostics = (
  document: ParsedDocument,
  context: ValidationContext,
  memory?: ContainerMemory,
): Diagnostic[] => validate(document, context, memory).map(toDiagnostic);

/** A finding as LSP has it; its code is the rule's id, and leads to the rule's documentation. */
export const toDiagnostic = (finding: Finding): Diagnostic => ({
  range: finding.range,
  severity: SEVERITIES[finding.severity],
  code: finding.rule,
  codeDescription: { href: docsUrlOf(finding.rule) },
  source: 'stowage',
  message: finding.message,
  relatedInformation: finding.related.map(({ at, message }) => ({
    location: { uri: at.uri, range: at.range },
    message,
  })),
});
