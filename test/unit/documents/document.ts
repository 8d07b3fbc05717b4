import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseDocument } from '../../../server/src/documents/parse.ts';
import type { ParsedDocument } from '../../../server/src/documents/parsedDocument.ts';

/** A document as an editor opens it. */
export const document = (text: string, name = 'task-definition.json', languageId = 'json'): ParsedDocument =>
  parseDocument(TextDocument.create(`file:///project/${name}`, languageId, 1, text));
