import { applyEdits, modify } from 'jsonc-parser';
import {
  type CodeAction,
  CodeActionKind,
  type CreateFile,
  type TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver-types';
import { type ParsedDocument, rangeOf } from '../documents/parsedDocument.ts';
import type { Finding } from '../validation/finding.ts';
import type { CodeActionRequest } from './codeAction.ts';
import { toDiagnostic } from './diagnostics.ts';

/** For each rule found here: off for this line by a comment, off for the workspace in `stowage.config.json`. */
export function disableActions(
  document: ParsedDocument,
  findings: readonly Finding[],
  config: CodeActionRequest['config'],
): CodeAction[] {
  const firstOfEach = findings.filter(
    (finding, index) => findings.findIndex(({ rule }) => rule === finding.rule) === index,
  );
  return firstOfEach.flatMap((finding) => [
    {
      title: `Disable ${finding.rule} for this line (by a comment)`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(finding)],
      edit: { changes: { [document.uri]: [commentAbove(document, finding)] } },
    },
    ...(config
      ? [
          {
            title: `Disable ${finding.rule} in this workspace (stowage.config.json)`,
            kind: CodeActionKind.QuickFix,
            diagnostics: [toDiagnostic(finding)],
            edit: { documentChanges: switchOff(finding.rule, config) },
          },
        ]
      : []),
  ]);
}

function commentAbove(document: ParsedDocument, { rule, range }: Finding): TextEdit {
  const text = document.source.getText();
  const lineStart = document.source.offsetAt({ line: range.start.line, character: 0 });
  const indent = /^[ \t]*/.exec(text.slice(lineStart))![0];
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return {
    range: rangeOf(document, lineStart, 0),
    newText: `${indent}// stowage-disable-next-line ${rule}${eol}`,
  };
}

function switchOff(
  rule: string,
  { uri, text }: NonNullable<CodeActionRequest['config']>,
): (CreateFile | TextDocumentEdit)[] {
  const textDocument = { uri, version: null };
  const start = { line: 0, character: 0 };
  if (text === undefined) {
    const content = `${JSON.stringify({ rules: { [rule]: 'off' } }, undefined, 2)}\n`;
    return [
      { kind: 'create', uri, options: { ignoreIfExists: true } },
      { textDocument, edits: [{ range: { start, end: start }, newText: content }] },
    ];
  }
  const edits = modify(text, ['rules', rule], 'off', { formattingOptions: { insertSpaces: true, tabSize: 2 } });
  const lines = text.split('\n');
  const end = { line: lines.length - 1, character: lines.at(-1)!.length };
  return [{ textDocument, edits: [{ range: { start, end }, newText: applyEdits(text, edits) }] }];
}
