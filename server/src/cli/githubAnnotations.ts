import type { CheckedFile } from './checkedFile.ts';

const COMMANDS = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' } as const;

/**
 * Lines that GitHub Actions shows beside the changed code.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export const asGithubAnnotations = (files: readonly CheckedFile[]): string =>
  files
    .flatMap(({ file, diagnostics }) =>
      diagnostics.map(({ rule, severity, message, range: { start, end } }) => {
        const place = [
          `file=${inProperty(file)}`,
          `line=${start.line + 1}`,
          `col=${start.character + 1}`,
          `endLine=${end.line + 1}`,
          `endColumn=${end.character + 1}`,
          `title=${inProperty(rule)}`,
        ];
        return `::${COMMANDS[severity]} ${place.join(',')}::${escaped(message)}\n`;
      }),
    )
    .join('');

const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const inProperty = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
