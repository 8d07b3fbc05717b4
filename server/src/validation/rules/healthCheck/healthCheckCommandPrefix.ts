import { isOpen, itemsOf, known } from '../../../model/field.ts';
import { fix } from '../../fix.ts';
import { containerRule } from '../../rule.ts';
import { CONSOLE_FORM } from './healthCheckConsoleForm.ts';

const PREFIXES = ['CMD', 'CMD-SHELL', 'NONE'];
const JOINED = /^(CMD|CMD-SHELL)\s+(\S.*)$/s;
const SPLIT = 'Make the command an item of its own';

export const healthCheckCommandPrefix = containerRule({
  id: 'health-check-command-prefix',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html',
  rationale:
    'ECS registers a health check that begins otherwise, but Docker runs no check then and the health stays UNKNOWN.',
  messages: {
    prefix: 'A health check begins with CMD, CMD-SHELL or NONE, else Docker runs none.',
    joined: '{prefix} must be an item of its own, before the one with the command.',
  },
  check(container, report) {
    const { command } = known(container.healthCheck) ?? {};
    const [first, second] = itemsOf(command);
    const text = known(first);
    if (!text?.trim() || PREFIXES.includes(text) || CONSOLE_FORM.test(text)) return;
    const [, prefix, line] = JOINED.exec(text) ?? [];
    if (prefix && line) {
      const isAll = prefix === 'CMD-SHELL' && second === undefined && !isOpen(command);
      return report(first, 'joined', { prefix }, isAll ? [fix.set(command!, [prefix, line], SPLIT)] : []);
    }
    const meant = text.trim().toUpperCase().replace('_', '-');
    const isProgram = meant === 'CMD' && /^\//.test(known(second) ?? ''); // of Windows, with an option such as /c
    report(first, 'prefix', {}, PREFIXES.includes(meant) && !isProgram ? [fix.set(first!, meant)] : []);
  },
});
