import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-types';
import { parseDocument } from '../documents/parse.ts';
import type { ParsedDocument } from '../documents/parsedDocument.ts';
import { applyFix, changeTo } from './applyFix.ts';
import { mergedFix } from './mergedFix.ts';
import type { ValidationContext } from './runRules.ts';
import { validate } from './validate.ts';

/** A fix may make room for another one, as where `null` goes before the value that belongs there comes. */
const ROUNDS = 5;

/** What may be fixed without asking, until nothing is left to do; none where there is nothing. */
export function safeEdits(document: ParsedDocument, context: ValidationContext): TextEdit[] {
  let fixed = document;
  for (let round = 0; round < ROUNDS; round++) {
    const safe = validate(fixed, context).flatMap(({ fixes }) => fixes.find((fix) => fix.safe) ?? []);
    const edits = safe.length > 0 ? applyFix(fixed, mergedFix(safe)) : [];
    if (!edits || edits.length === 0) break;
    fixed = edited(fixed, edits);
  }
  return changeTo(document, fixed.source.getText());
}

function edited({ source, uri, languageId, version }: ParsedDocument, edits: TextEdit[]): ParsedDocument {
  return parseDocument(TextDocument.create(uri, languageId, version, TextDocument.applyEdits(source, edits)));
}
