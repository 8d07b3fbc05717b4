import { itemsOf, known } from '../../../model/field.ts';
import { fix } from '../../fix.ts';
import { containerRule } from '../../rule.ts';
import { CONSOLE_FORM } from './healthCheckConsoleForm.ts';

const PREFIXES = ['CMD', 'CMD-SHELL', 'NONE'];

export const healthCheckCommandPrefix = containerRule({
  id: 'health-check-command-prefix',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html',
  rationale:
    'ECS registers a health check that begins otherwise, but Docker runs no check then and the health stays UNKNOWN.',
  messages: { prefix: 'A health check begins with CMD, CMD-SHELL or NONE, else Docker runs none.' },
  check(container, report) {
    const [first] = itemsOf(known(container.healthCheck)?.command);
    const text = known(first);
    if (!text?.trim() || PREFIXES.includes(text) || CONSOLE_FORM.test(text)) return;
    const upperCased = text.trim().toUpperCase();
    report(first, 'prefix', {}, PREFIXES.includes(upperCased) ? [fix.set(first!, upperCased)] : []);
  },
});
