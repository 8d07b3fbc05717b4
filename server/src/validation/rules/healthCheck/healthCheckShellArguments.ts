import { shortened } from '../../../documents/shortened.ts';
import { itemsOf, known } from '../../../model/field.ts';
import { isShell, shellTextOf } from '../../../model/shellText.ts';
import { fix } from '../../fix.ts';
import { containerRule } from '../../rule.ts';

export const healthCheckShellArguments = containerRule({
  id: 'health-check-shell-arguments',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html',
  rationale:
    'The shell runs the first item after CMD-SHELL as its script; the others become arguments that the script ignores.',
  messages: { many: 'After CMD-SHELL comes the whole script as one item; here only {script} is run.' },
  check(container, report) {
    const { command } = known(container.healthCheck) ?? {};
    const [prefix, ...rest] = itemsOf(command).map(shellTextOf);
    const [script] = rest;
    if (prefix !== 'CMD-SHELL' || rest.length < 2 || !script?.trim()) return;
    const words = rest.filter((item) => item !== undefined);
    const whole = words.length === rest.length && readsAlikeJoined(words) ? words.join(' ') : undefined;
    const fixes = whole ? [fix.set(command!, [prefix, whole], `Join to "${shortened(whole)}"`)] : [];
    report(command, 'many', { script: shortened(script) }, fixes);
  },
});

/** Whether the items are words of one line. Joined, `exit 1` would be two more arguments, `sh -c` take one word. */
const readsAlikeJoined = ([script = '', ...others]: readonly string[]): boolean =>
  !isShell(script) && others.every((item) => !/\s/.test(item.trim()) || /^(?:\|\||&&|[|;])/.test(item.trim()));
