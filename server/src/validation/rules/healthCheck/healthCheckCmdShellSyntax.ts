import { shortened } from '../../../documents/shortened.ts';
import { itemsOf, known } from '../../../model/field.ts';
import { isRegisteredAsLinux } from '../../../model/launchTypes.ts';
import { isShell, shellTextOf } from '../../../model/shellText.ts';
import { fix } from '../../fix.ts';
import { containerRule } from '../../rule.ts';

const OPERATOR = /^(?:\|\|?|&&|;|>>?)$/;
/** At the end of a command line, as nearly every example has it. */
const EXIT = /\|\|\s*exit\s+\d+\s*$/;
const HOLDS_OPERATOR = /\|\||&&|[|;>]/;
/** Programs with arguments that look like operators: `find … -exec ls {} ;`, `expr 3 > 2`. */
const TAKES_OPERATORS = /(?:^|\/)(?:find|expr|test|\[)$/;
const WINDOWS_PATH = /^[A-Za-z]:\\/;

export const healthCheckCmdShellSyntax = containerRule({
  id: 'health-check-cmd-shell-syntax',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html',
  rationale:
    'CMD starts a program without a shell: there is nothing that splits a line into words or knows what || means.',
  messages: {
    line: 'CMD looks for one program called "{text}". Use CMD-SHELL for a command line.',
    operator: 'CMD passes {operator} on as an argument. Use CMD-SHELL with the whole line as one item.',
  },
  check(container, report, task) {
    const { command } = known(container.healthCheck) ?? {};
    const [prefix, ...items] = itemsOf(command);
    if (known(prefix) !== 'CMD') return;
    const rest = items.map(shellTextOf);
    const [program] = rest;
    if (program === undefined || isShell(program)) return;
    if (rest.length > 1) {
      if (TAKES_OPERATORS.test(program)) return;
      const operator = rest.find((item) => item !== undefined && OPERATOR.test(item)) ?? exitIn(rest);
      if (operator) report(command, 'operator', { operator });
      return;
    }
    const mayBeWindows = task.node !== undefined && !isRegisteredAsLinux(task); // there one text is a command line
    if (mayBeWindows || WINDOWS_PATH.test(program)) return;
    if (/\s/.test(program.trim()) || HOLDS_OPERATOR.test(program))
      report(command, 'line', { text: shortened(program) }, [fix.set(itemsOf(command)[0]!, 'CMD-SHELL')]);
  },
});

/** `||` where an item ends in `|| exit 1` and none starts a shell, as after `timeout 5`. */
const exitIn = (items: readonly (string | undefined)[]): string | undefined =>
  items.some((item) => item === undefined || isShell(item)) || !items.some((item) => EXIT.test(item ?? ''))
    ? undefined
    : '||';
