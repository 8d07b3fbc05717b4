import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { ParsedDocument } from '../documents/parsedDocument.ts';
import { applyFix } from '../validation/applyFix.ts';
import type { Severity } from '../validation/finding.ts';
import { docsUrlOf } from '../validation/ruleDocs.ts';
import type { ValidationContext } from '../validation/runRules.ts';
import { validate } from '../validation/validate.ts';

/** One entry of `stowage check --format json`; field names are a public interface. */
export interface CheckedFile {
  /** Path from the current folder, with forward slashes. */
  readonly file: string;
  readonly kind: string | null;
  readonly diagnostics: readonly CheckedDiagnostic[];
}

export interface CheckedDiagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** JSON Pointer from the root of the file. */
  readonly path: string;
  /** As in LSP: lines and UTF-16 columns from zero. */
  readonly range: Range;
  readonly url: string;
  readonly fixes: readonly { readonly title: string; readonly edits: readonly TextEdit[] }[];
}

/** What the rules say about a document, with the edits of each fix. */
export function checkFile(document: ParsedDocument, context: ValidationContext): CheckedFile {
  const diagnostics = validate(document, context).map(
    ({ rule, severity, message, pointer, range, fixes }): CheckedDiagnostic => ({
      rule,
      severity,
      message,
      path: pointer,
      range,
      url: docsUrlOf(rule),
      fixes: fixes.flatMap((fix) => {
        const edits = applyFix(document, fix);
        return edits && edits.length > 0 ? [{ title: fix.title, edits }] : [];
      }),
    }),
  );
  return { file: shownPath(document.uri), kind: document.kind ?? null, diagnostics };
}

/** The path of a `file:` URI from the current folder, with forward slashes. */
export const shownPath = (uri: string): string => relative(process.cwd(), fileURLToPath(uri)).replaceAll('\\', '/');
