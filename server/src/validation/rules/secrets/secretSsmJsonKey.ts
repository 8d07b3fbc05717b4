import { secretReferencesOf } from '../../../model/secretSource.ts';
import { containerRule } from '../../rule.ts';

export const secretSsmJsonKey = containerRule({
  id: 'secret-ssm-json-key',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-ssm-paramstore.html',
  rationale:
    'A JSON key after the name is a form of Secrets Manager. There is no parameter of that name, so the task stops.',
  messages: { key: 'A Systems Manager parameter has no JSON key: {rest} would be part of its name.' },
  check(container, report) {
    for (const { valueFrom, source } of secretReferencesOf(container)) {
      const [, ...rest] = source.kind === 'parameter' ? source.name.split(':') : [];
      if (rest.length > 1) report(valueFrom, 'key', { rest: `:${rest.join(':')}` });
    }
  },
});
