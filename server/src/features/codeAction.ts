import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver-types';
import type { ParsedDocument } from '../documents/parsedDocument.ts';
import { applyFix } from '../validation/applyFix.ts';
import { type ValidationContext, validate } from '../validation/validate.ts';
import { toDiagnostic } from './diagnostics.ts';

/** textDocument/codeAction: the fixes of what is found in a range. */
export function codeActions(document: ParsedDocument, range: Range, context: ValidationContext): CodeAction[] {
  const actions: CodeAction[] = [];
  for (const finding of validate(document, context)) {
    if (!overlap(finding.range, range)) continue;
    for (const [index, fix] of finding.fixes.entries()) {
      const edits = applyFix(document, fix);
      if (!edits || edits.length === 0) continue;
      actions.push({
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [toDiagnostic(finding)],
        isPreferred: index === 0,
        edit: { changes: { [document.uri]: edits } },
      });
    }
  }
  return actions;
}

const overlap = (a: Range, b: Range): boolean => !before(a.end, b.start) && !before(b.end, a.start);

const before = (a: Range['start'], b: Range['start']): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character);
