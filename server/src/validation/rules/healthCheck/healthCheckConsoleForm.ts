import { itemsOf, known } from '../../../model/field.ts';
import { shellTextOf } from '../../../model/shellText.ts';
import { containerRule } from '../../rule.ts';

/** `CMD-SHELL, curl …` and `["CMD", "curl …"]`, also cut at its commas; not `[ -f /ready ]`, which is a test of the shell. */
export const CONSOLE_FORM = /^\s*(?:\[\s*["']?CMD(?:-SHELL)?\b|["']?CMD(?:-SHELL)?["']?\s*,)/;

export const healthCheckConsoleForm = containerRule({
  id: 'health-check-console-form',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html',
  rationale:
    'The console asks for the command as one line with commas; in JSON each part is an item. ECS registers it, and the health stays UNKNOWN.',
  messages: { console: 'This is how the console writes a health check. In JSON each part is an item of its own.' },
  check(container, report) {
    for (const item of itemsOf(known(container.healthCheck)?.command))
      if (CONSOLE_FORM.test(shellTextOf(item) ?? '')) report(item, 'console');
  },
});
