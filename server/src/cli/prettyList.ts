import { styleText } from 'node:util';
import { plural } from '../scheduler/plural.ts';
import type { Severity } from '../validation/finding.ts';
import type { CheckedDiagnostic, CheckedFile } from './checkedFile.ts';

type Style = Parameters<typeof styleText>[0];

const COLORS: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'gray',
};

/** For people: a heading per file, a line per finding, a sum at the end. */
export function asPrettyList(files: readonly CheckedFile[]): string {
  const withFindings = files.filter(({ diagnostics }) => diagnostics.length > 0);
  const blocks = withFindings.map(
    ({ file, diagnostics }) => `${paint('underline', file)}\n${diagnostics.map(lineOf).join('\n')}\n\n`,
  );
  return `${blocks.join('')}${sumOf(files)}\n`;
}

function lineOf({ range, severity, message, rule, fixes }: CheckedDiagnostic): string {
  const place = `${range.start.line + 1}:${range.start.character + 1}`.padEnd(8);
  const fixable = fixes.length > 0 ? paint('gray', ' (fixable)') : '';
  return `  ${paint('gray', place)}${paint(COLORS[severity], severity.padEnd(12))}${message} ${paint('gray', rule)}${fixable}`;
}

function sumOf(files: readonly CheckedFile[]): string {
  const severities = files.flatMap(({ diagnostics }) => diagnostics.map(({ severity }) => severity));
  const count = (severity: Severity) => severities.filter((it) => it === severity).length;
  const checked = `${plural(files.length, 'definition')} checked`;
  if (severities.length === 0) return `${checked}, nothing found.`;
  const rest = count('information') + count('hint');
  return `${checked}: ${plural(count('error'), 'error')}, ${plural(count('warning'), 'warning')}, ${plural(rest, 'note')}.`;
}

const inColor = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
/** A text in a colour where it goes to a terminal, unless the variable NO_COLOR is set. */
export const paint = (style: Style, text: string): string => (inColor ? styleText(style, text) : text);
