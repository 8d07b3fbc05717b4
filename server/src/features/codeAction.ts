import { type CodeAction, CodeActionKind, type Range, type TextEdit } from 'vscode-languageserver-types';
import type { ParsedDocument } from '../documents/parsedDocument.ts';
import { applyFix } from '../validation/applyFix.ts';
import type { Finding } from '../validation/finding.ts';
import type { Fix } from '../validation/fix.ts';
import { mergedFix } from '../validation/mergedFix.ts';
import type { ValidationContext } from '../validation/runRules.ts';
import { safeEdits } from '../validation/safeEdits.ts';
import { validate } from '../validation/validate.ts';
import { toDiagnostic } from './diagnostics.ts';
import { disableActions } from './disableRule.ts';
import { overlap } from './overlap.ts';

/** The kind under which editors apply, on save, what is safe to apply without asking. */
export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.stowage`;

export interface CodeActionRequest {
  readonly range: Range;
  /** Kinds the editor asked for; without it, all. */
  readonly only?: readonly string[] | undefined;
  /** The configuration file in which a rule can be switched off, and its text where it exists. */
  readonly config?: { readonly uri: string; readonly text?: string } | undefined;
}

/** textDocument/codeAction: the fixes of what is found in a range, the same for the whole file, and ways to disable a rule. */
export function codeActions(
  document: ParsedDocument,
  request: CodeActionRequest,
  context: ValidationContext,
): CodeAction[] {
  const wants = (kind: string) => request.only?.some((it) => kind === it || kind.startsWith(`${it}.`)) ?? true;
  const findings = validate(document, context);
  const here = findings.filter(({ range }) => overlap(range, request.range));
  return [
    ...(wants(CodeActionKind.QuickFix) ? here.flatMap((finding) => fixesOf(document, finding)) : []),
    ...(wants(CodeActionKind.QuickFix) ? rulesOf(here).flatMap((rule) => fixAllOf(document, rule, findings)) : []),
    ...(wants(CodeActionKind.QuickFix) ? disableActions(document, here, request.config) : []),
    ...(request.only && wants(FIX_ALL_KIND) ? safeFixes(document, context) : []),
  ];
}

const rulesOf = (findings: readonly Finding[]): string[] => [...new Set(findings.map(({ rule }) => rule))];

const fixesOf = (document: ParsedDocument, finding: Finding): CodeAction[] =>
  finding.fixes.flatMap((fix, index) =>
    action(document, fix.title, CodeActionKind.QuickFix, fix, {
      diagnostics: [toDiagnostic(finding)],
      isPreferred: index === 0,
    }),
  );

/** Offered where the file has more than one finding of the kind. */
function fixAllOf(document: ParsedDocument, rule: string, findings: readonly Finding[]): CodeAction[] {
  const fixable = findings.filter((finding) => finding.rule === rule && finding.fixes.length > 0);
  if (fixable.length < 2) return [];
  const title = `Fix all ${fixable.length} of ${rule} in this file`;
  return action(document, title, CodeActionKind.QuickFix, mergedFix(fixable.map(({ fixes }) => fixes[0]!)), {
    diagnostics: fixable.map(toDiagnostic),
  });
}

function safeFixes(document: ParsedDocument, context: ValidationContext): CodeAction[] {
  return actionOf(document, 'Fix what is safe to fix', FIX_ALL_KIND, safeEdits(document, context));
}

const action = (
  document: ParsedDocument,
  title: string,
  kind: string,
  fix: Fix,
  more: Partial<CodeAction> = {},
): CodeAction[] => actionOf(document, title, kind, applyFix(document, fix), more);

function actionOf(
  document: ParsedDocument,
  title: string,
  kind: string,
  edits: TextEdit[] | undefined,
  more: Partial<CodeAction> = {},
): CodeAction[] {
  if (!edits || edits.length === 0) return [];
  return [{ title, kind, edit: { changes: { [document.uri]: edits } }, ...more }];
}
