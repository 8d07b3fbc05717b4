import { TextDocument } from 'vscode-languageserver-textdocument';
import { detectKind } from '../documents/detectKind.ts';
import { parseDocument } from '../documents/parse.ts';
import type { DocumentKind } from '../documents/parsedDocument.ts';
import { KIND_OF_LANGUAGE } from '../documents/proposedKind.ts';
import { type DetectResult, LANGUAGE_IDS, type LanguageId } from '../protocol.ts';

/** The language a JSON text belongs to: by its content first, by its name where the content is silent. */
export function detectLanguage(uri: string, text: string): DetectResult['languageId'] {
  const { json, kind, problems } = parseDocument(TextDocument.create(uri, 'json', 0, text));
  const byContent = detectKind(json.root, '', '').kind;
  if (byContent) return languageOf(byContent);
  const isWhole = json.root?.type === 'object' && !problems.some(({ code }) => code === 'json-syntax');
  return kind === undefined && isWhole ? 'json' : null;
}

const languageOf = (kind: DocumentKind): LanguageId | null =>
  kind === 'container-definitions'
    ? 'ecs-task-definition'
    : (LANGUAGE_IDS.find((id) => KIND_OF_LANGUAGE[id] === kind) ?? null);
