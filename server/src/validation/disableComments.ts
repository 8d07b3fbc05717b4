import type { ParsedDocument } from '../documents/parsedDocument.ts';

const DISABLES_NEXT_LINE = /\bstowage-disable-next-line\b([^\n*]*)/;

/**
 * What the comments `// stowage-disable-next-line ID, ID` switch off. Without an id, every rule.
 * @returns whether a rule is off for findings that begin on a line (from zero)
 */
export function disabledByComments(document: ParsedDocument): (rule: string, line: number) => boolean {
  if (!document.source.getText().includes('stowage-disable-next-line')) return () => false;
  const disabled = new Map<number, readonly string[]>();
  for (const { code, offset, length } of document.problems) {
    if (code !== 'json-comment') continue;
    const end = document.source.positionAt(offset + length);
    const match = DISABLES_NEXT_LINE.exec(document.source.getText().slice(offset, offset + length));
    if (match) disabled.set(end.line + 1, match[1]!.split(/[\s,]+/).filter(Boolean));
  }
  return (rule, line) => {
    const rules = disabled.get(line);
    return rules !== undefined && (rules.length === 0 || rules.includes(rule));
  };
}
