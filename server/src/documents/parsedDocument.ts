import type { ASTNode, JSONDocument, Range } from 'vscode-json-languageservice';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Mask } from './mask.ts';

/** What a file holds. Bare arrays of container definitions are what Terraform users keep. */
export type DocumentKind = 'task-definition' | 'container-definitions' | 'service-definition' | 'cluster';

export interface SyntaxProblem {
  readonly code: 'json-syntax' | 'json-comment' | 'json-trailing-comma' | 'duplicate-key' | 'not-a-definition';
  readonly message: string;
  readonly severity: 'error' | 'warning' | 'information';
  readonly offset: number;
  readonly length: number;
}

/** One version of a text, parsed once and shared by every feature. */
export interface ParsedDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  /** The text as the user wrote it. */
  readonly source: TextDocument;
  /** The same with unquoted placeholders masked; all offsets are equal to those of `source`. */
  readonly masked: TextDocument;
  readonly masks: readonly Mask[];
  /** The whole file. Its root is undefined where nothing could be parsed. */
  readonly json: JSONDocument;
  readonly kind: DocumentKind | undefined;
  /** The definition itself, inside the wrapper of `describe-*` output where there is one; undefined where `kind` is. */
  readonly root: ASTNode | undefined;
  readonly problems: readonly SyntaxProblem[];
}

/** Offsets, which are the same in `source` and `masked`, as lines and UTF-16 columns from zero. */
export function rangeOf(document: ParsedDocument, offset: number, length: number): Range {
  return { start: document.source.positionAt(offset), end: document.source.positionAt(offset + length) };
}
