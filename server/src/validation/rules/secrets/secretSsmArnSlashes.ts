import { secretReferencesOf } from '../../../model/secretSource.ts';
import { fix } from '../../fix.ts';
import { containerRule } from '../../rule.ts';

export const secretSsmArnSlashes = containerRule({
  id: 'secret-ssm-arn-slashes',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-ssm-paramstore.html',
  rationale: 'In an ARN the slash after parameter is that of the name: the parameter /app/db is parameter/app/db.',
  messages: { slashes: 'The ARN of the parameter /{name} has one slash: parameter/{name}.' },
  check(container, report) {
    for (const { valueFrom, text, source } of secretReferencesOf(container)) {
      if (source.kind !== 'parameter' || !source.name.startsWith('/')) continue;
      const name = source.name.replace(/^\/+/, '');
      const arn = text.slice(0, -source.name.length) + name;
      report(valueFrom, 'slashes', { name }, [fix.set(valueFrom, arn)]);
    }
  },
});
