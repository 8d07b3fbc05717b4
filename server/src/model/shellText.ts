import { holdsPlaceholder } from '../documents/placeholder.ts';
import type { Field } from './field.ts';

const SHELL = /(?:^|[/\\])(?:(?:ba|da|a|z|k|c|fi)?sh|powershell|pwsh|cmd)(?:\.exe)?$/i;
const VARIABLE = /(?<![\w$])\$[A-Za-z_]\w*(?![\w$])/;
const EVERY_VARIABLE = new RegExp(VARIABLE, 'g');

/** Whether a word starts a shell: `sh`, `/bin/bash`, `powershell.exe`. */
export const isShell = (word: string): boolean => SHELL.test(word);

/** The first variable that a shell would expand; `$PORT` in `curl localhost:$PORT`. */
export const variableIn = (text: string): string | undefined => VARIABLE.exec(text)?.[0];

/**
 * A text that may hold shell variables. `$PORT` counts as a placeholder elsewhere; in a command the shell of the
 * container may be the one that fills it in.
 * @returns undefined where a template other than `$NAME` stands in it
 */
export function shellTextOf(field: Field<string> | undefined): string | undefined {
  if (field?.state === 'known') return field.value;
  if (field?.state !== 'placeholder' || field.node.type !== 'string') return undefined;
  const { value } = field.node;
  return variableIn(value) && !holdsPlaceholder(value.replace(EVERY_VARIABLE, '')) ? value : undefined;
}
