import { each, known } from '../../../model/field.ts';
import { containerRule } from '../../rule.ts';

export const environmentAndSecretSameName = containerRule({
  id: 'environment-and-secret-same-name',
  severity: 'error',
  source: 'https://github.com/dagster-io/dagster/issues/11622',
  rationale:
    'RegisterTaskDefinition refuses it: "The secret name must be unique and not shared with any new or existing environment variables set on the container, such as \'X\'".',
  messages: { shared: '{name} is also set in `environment`. A container takes it from one of the two.' },
  check(container, report) {
    const secrets = new Map(each(container.secrets).map(({ name }) => [known(name), name]));
    if (secrets.size === 0) return;
    for (const { name: variable } of each(container.environment)) {
      const name = known(variable);
      const secret = name === undefined ? undefined : secrets.get(name);
      if (!name || !variable || !secret) continue;
      secrets.delete(name);
      report(secret, 'shared', { name }, [], [{ at: variable, message: `${name} in \`environment\`.` }]);
    }
  },
});
