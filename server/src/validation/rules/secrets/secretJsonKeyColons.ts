import { secretReferencesOf } from '../../../model/secretSource.ts';
import { fix } from '../../fix.ts';
import { containerRule } from '../../rule.ts';

export const secretJsonKeyColons = containerRule({
  id: 'secret-json-key-colons',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html',
  rationale:
    'After the name come JSON key, version stage and version id, each with its colon even where it is empty; else the task stops: "an invalid ARN format for the AWS Secrets Manager secret was specified".',
  messages: {
    few: 'After the name of the secret come three parts, each after a colon and maybe empty, as in `…:key::`; this one has {count}.',
    many: 'After the name of the secret come three parts at most (JSON key, version stage, version id); this one has {count}.',
  },
  check(container, report) {
    for (const { valueFrom, text, source } of secretReferencesOf(container)) {
      const count = source.kind === 'secret' ? source.rest.length : 0;
      if (count === 1 || count === 2)
        report(valueFrom, 'few', { count }, [fix.set(valueFrom, text + ':'.repeat(3 - count))]);
      else if (count > 3) report(valueFrom, 'many', { count });
    }
  },
});
