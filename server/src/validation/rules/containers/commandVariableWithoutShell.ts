import { itemsOf } from '../../../model/field.ts';
import { isShell, shellTextOf, variableIn } from '../../../model/shellText.ts';
import { containerRule } from '../../rule.ts';

export const commandVariableWithoutShell = containerRule({
  id: 'command-variable-without-shell',
  severity: 'hint',
  preset: 'strict',
  source: 'https://docs.docker.com/reference/dockerfile/#shell-and-exec-form',
  rationale: 'The items of `command` go to the program as they are; only a shell puts the value of a variable in.',
  messages: { variable: 'Nothing expands {variable} here, unless the image starts a shell: try ["sh", "-c", "…"].' },
  check(container, report) {
    const { entryPoint, command } = container;
    if (entryPoint !== undefined && entryPoint.state !== 'known') return;
    const words = [...itemsOf(entryPoint), ...itemsOf(command)].map(shellTextOf);
    if (words.some((word) => word === undefined || isShell(word))) return;
    for (const item of itemsOf(command)) {
      const variable = variableIn(shellTextOf(item)!);
      if (variable) report(item, 'variable', { variable });
    }
  },
});
