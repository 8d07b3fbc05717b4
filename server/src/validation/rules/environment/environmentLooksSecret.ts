import { each, known } from '../../../model/field.ts';
import { containerRule } from '../../rule.ts';
import { CREDENTIAL_NAMES } from './environmentPlaintextCredential.ts';

const NAME_OF_SECRET = /(?:PASSWORD|PASSWD|SECRET|TOKEN|API_KEY|PRIVATE_KEY)$/i;
/** Numbers, true, false, ARNs and paths. */
const HARMLESS = /^(?:[\d.,]+|true|false|arn:.*|[.~]{0,2}\/.*|[A-Za-z]:[\\/].*)$/is;
const URL_WITHOUT_USER = /^[a-z][a-z0-9+.-]*:\/\/[^@]*$/i;

export const environmentLooksSecret = containerRule({
  id: 'environment-looks-secret',
  severity: 'hint',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html',
  rationale:
    'Everybody who may describe the task definition reads the value. `secrets` takes it from Secrets Manager or Systems Manager when the container starts.',
  messages: {
    secret: '{name} looks like a secret. Put it into `secrets`, so that it cannot be read from the task definition.',
  },
  check(container, report) {
    for (const { name, value } of each(container.environment)) {
      const variable = known(name) ?? '';
      const text = known(value);
      if (!text || !NAME_OF_SECRET.test(variable) || CREDENTIAL_NAMES.has(variable)) continue;
      if (!HARMLESS.test(text) && !URL_WITHOUT_USER.test(text)) report(value, 'secret', { name: variable });
    }
  },
});
