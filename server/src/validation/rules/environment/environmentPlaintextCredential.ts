import { each, known } from '../../../model/field.ts';
import { containerRule } from '../../rule.ts';

export const CREDENTIAL_NAMES: ReadonlySet<string> = new Set([
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'ECS_ENGINE_AUTH_DATA',
]);
/** What people leave of a value before they publish it. */
const REDACTED = /^[xX*]+$/;

export const environmentPlaintextCredential = containerRule({
  id: 'environment-plaintext-credential',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html',
  rationale:
    'Everybody who may describe the task definition reads the value, in every revision there ever was. Security Hub reports it as ECS.8.',
  messages: { credential: 'Do not write {name} into a task definition. Use the task role, or `secrets`.' },
  check(container, report) {
    for (const { name, value } of each(container.environment)) {
      const variable = known(name) ?? '';
      const text = known(value);
      if (text && CREDENTIAL_NAMES.has(variable) && !REDACTED.test(text))
        report(value, 'credential', { name: variable });
    }
  },
});
