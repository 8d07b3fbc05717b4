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
    const secrets = each(container.secrets);
    if (secrets.length === 0) return;
    const variables = new Map(each(container.environment).map(({ name }) => [known(name), name]));
    for (const { name: secretName } of secrets) {
      const name = known(secretName);
      const variable = name === undefined ? undefined : variables.get(name);
      if (!name || !variable) continue;
      report(secretName, 'shared', { name }, [], [{ at: variable, message: `${name} in \`environment\`.` }]);
    }
  },
});
