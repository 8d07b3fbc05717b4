import {
  type ASTNode,
  ErrorCode,
  getLanguageService,
  type JSONDocument,
  type Range,
} from 'vscode-json-languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { detectKind } from './detectKind.ts';
import { type Mask, maskPlaceholders } from './mask.ts';
import { notADefinition } from './notADefinition.ts';
import type { ParsedDocument, SyntaxProblem } from './parsedDocument.ts';
import { proposedKind } from './proposedKind.ts';
import { shortened } from './shortened.ts';

/** Characters of a definition, of which AWS takes 64 KiB at most; blanks and comments are not counted there. */
const MAXIMUM_LENGTH = 512 * 1024;
/** What the AWS CLI prints about the instances of a large cluster is a few MiB. */
const MAXIMUM_PRINTED_LENGTH = 16 * 1024 * 1024;
const PRINTED = /"(?:containerInstances|clusterArn)"/;
/** The deepest place in any definition is 10 levels down; the parser recurses. */
const MAXIMUM_DEPTH = 100;

/** Items of a list or keys of an object. A definition with more takes more than 64 KiB; a cluster has 5000 instances at most. */
const MAXIMUM_CHILDREN = { definition: 3000, cluster: 15_000 };
/** Complaints of one kind; nobody reads more. */
const MAXIMUM_PROBLEMS = 500;

const parser = getLanguageService({});

/** The parser's own result: its errors and comments are not part of the published type. */
type Scanned = JSONDocument & {
  readonly root: ASTNode | undefined;
  readonly syntaxErrors: readonly { message: string; code?: number; range: Range }[];
  readonly comments: readonly Range[];
};

/** Parses any text without throwing. What cannot be parsed is reported in `problems`, the rest stays usable. */
export function parseDocument(source: TextDocument): ParsedDocument {
  const text = source.getText();
  if (isTooLarge(text)) return refused(source, TOO_LARGE);
  const masked = maskPlaceholders(text, MAXIMUM_DEPTH);
  if (masked.depth > MAXIMUM_DEPTH)
    return refused(
      source,
      `This file is nested more than ${MAXIMUM_DEPTH} levels deep, no definition is deeper than 10.`,
    );

  const maskedDocument =
    masked.masks.length > 0 || text.charCodeAt(0) === 0xfeff
      ? TextDocument.create(source.uri, source.languageId, source.version, withoutByteOrderMark(masked.text))
      : source;
  const json = parser.parseJSONDocument(maskedDocument) as Scanned;
  const { kind, root } = detectKind(json.root, source.uri, source.languageId);
  const maximum = MAXIMUM_CHILDREN[kind === 'cluster' ? kind : 'definition'];
  if (kind && text.length > maximum && mostChildren(json.root) > maximum) return refused(source, TOO_LARGE);
  return {
    uri: source.uri,
    languageId: source.languageId,
    version: source.version,
    source,
    masked: maskedDocument,
    masks: masked.masks,
    json,
    kind,
    root,
    problems: kind
      ? problemsOf(json, maskedDocument, masked.masks, text)
      : notADefinition(json.root, text, proposedKind(source.uri, source.languageId)),
  };
}

const TOO_LARGE = 'This file is too large: ECS takes definitions of at most 64 KiB.';

const isTooLarge = (text: string): boolean =>
  text.length > MAXIMUM_LENGTH && (text.length > MAXIMUM_PRINTED_LENGTH || !PRINTED.test(text));

/** Items of the longest list, or keys of the largest object. */
function mostChildren(root: ASTNode | undefined): number {
  const waiting = [root];
  let most = 0;
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (node?.type === 'array') {
      most = Math.max(most, node.items.length);
      for (const item of node.items) waiting.push(item);
    } else if (node?.type === 'object') {
      most = Math.max(most, node.properties.length);
      for (const { valueNode } of node.properties) waiting.push(valueNode);
    }
  }
  return most;
}

/** AWS's tools skip a byte order mark; a blank keeps the offsets. */
const withoutByteOrderMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text);

/** A file that cannot be read is told so only where its name or language says that it is a definition. */
function refused(source: TextDocument, message: string): ParsedDocument {
  const isExpected = proposedKind(source.uri, source.languageId) !== undefined;
  const nothing = TextDocument.create(source.uri, source.languageId, source.version, '');
  return {
    uri: source.uri,
    languageId: source.languageId,
    version: source.version,
    source,
    masked: nothing,
    masks: [],
    json: parser.parseJSONDocument(nothing),
    kind: undefined,
    root: undefined,
    problems: isExpected ? [{ code: 'not-a-definition', message, severity: 'warning', offset: 0, length: 1 }] : [],
  };
}

/** @param text as it was written, with its templates */
function problemsOf(json: Scanned, document: TextDocument, masks: readonly Mask[], text: string): SyntaxProblem[] {
  const gaps = masks.filter((mask) => mask.role === 'gap');
  const unbalanced = gaps.find(
    (gap, index) =>
      isElse(gap, text) && endsWhatIsOutside(document.getText().slice(gap.offset, gaps[index + 1]?.offset)),
  );
  let isTold = false;
  const gapOffsets = new Set(gaps.map((gap) => gap.offset));
  const problems: SyntaxProblem[] = [];
  for (const { message, code, range } of json.syntaxErrors.slice(0, MAXIMUM_PROBLEMS)) {
    const offset = document.offsetAt(range.start);
    const length = document.offsetAt(range.end) - offset;
    if (gaps.length > 0 && causedByGap(code, offset, document.getText(), gaps)) continue;
    if (isTold) continue;
    if (code === ErrorCode.TrailingComma)
      problems.push({ code: 'json-trailing-comma', message: TRAILING_COMMA, severity: 'warning', offset, length });
    else if (code === ErrorCode.DuplicateKey) problems.push(duplicateKey(document, offset, length));
    else if (unbalanced && unbalanced.offset < offset) {
      problems.push({ code: 'json-syntax', message: BOTH_BRANCHES, severity: 'information', offset, length });
      isTold = true;
    } else
      problems.push({
        code: 'json-syntax',
        message: `${message.replace(/\.$/, '')}.`,
        severity: 'error',
        offset,
        length,
      });
  }
  for (const range of json.comments.slice(0, MAXIMUM_PROBLEMS)) {
    const offset = document.offsetAt(range.start);
    if (gapOffsets.has(offset)) continue;
    const length = document.offsetAt(range.end) - offset;
    problems.push({ code: 'json-comment', message: COMMENT, severity: 'warning', offset, length });
  }
  return problems;
}

const BOTH_BRANCHES =
  'The branches of the template end the same object, so that both together are no JSON: not all that follows is checked.';
const TRAILING_COMMA = 'The AWS CLI refuses a comma after the last item.';
const COMMENT = 'The AWS CLI refuses comments in JSON.';

function duplicateKey(document: TextDocument, offset: number, length: number): SyntaxProblem {
  const key = shortened(document.getText().slice(offset, offset + length));
  const message = `The key ${key} stands twice in this object; only the last one counts.`;
  return { code: 'duplicate-key', message, severity: 'warning', offset, length };
}

const isElse = ({ offset, length }: Mask, text: string): boolean =>
  /\bel(?:se|if|sif)\b/.test(text.slice(offset, offset + length));

/** Whether a branch of a template holds the end of an object or list that began before it. */
function endsWhatIsOutside(branch: string): boolean {
  let depth = 0;
  for (const [mark] of branch.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/g)) {
    if (mark === '{' || mark === '[') depth++;
    else if (mark === '}' || mark === ']') depth--;
    if (depth < 0) return true;
  }
  return false;
}

const AROUND_GAPS = new Set<number | undefined>([
  ErrorCode.CommaExpected,
  ErrorCode.TrailingComma,
  ErrorCode.PropertyExpected,
  ErrorCode.ValueExpected,
  ErrorCode.DuplicateKey,
]);

/** A comma too few or too many beside a directive, or the same key in two branches of it, is the template's business. */
function causedByGap(code: number | undefined, offset: number, text: string, gaps: readonly Mask[]): boolean {
  if (!AROUND_GAPS.has(code)) return false;
  if (code === ErrorCode.DuplicateKey) return true;
  const next = firstNotBefore(offset, gaps);
  const [before, after] = [gaps[next - 1], gaps[next]];
  return (
    (before !== undefined && isBlankOrCommas(text, before.offset + before.length, offset)) ||
    (after !== undefined && isBlankOrCommas(text, offset, after.offset))
  );
}

/** Index of the first gap that begins at the offset or behind it; gaps are in the order of the text. */
function firstNotBefore(offset: number, gaps: readonly Mask[]): number {
  let [low, high] = [0, gaps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (gaps[middle]!.offset < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isBlankOrCommas = (text: string, from: number, to: number): boolean => /^[\s,]*$/.test(text.slice(from, to));
