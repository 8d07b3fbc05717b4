import { secretReferencesOf } from '../../../model/secretSource.ts';
import { containerRule } from '../../rule.ts';

const RANDOM_END = /-[A-Za-z0-9]{6}$/;

export const secretPartialArn = containerRule({
  id: 'secret-partial-arn',
  severity: 'information',
  preset: 'strict',
  source: 'https://github.com/aws/aws-cdk/issues/18555',
  rationale:
    'The ARN of a secret ends in a hyphen and six characters. Without them it is often found, but not if the name itself ends like that, nor if the policy of the role names the whole ARN.',
  messages: {
    partial: 'The ARN of the secret {name} lacks the hyphen and six characters that end it; the lookup may fail.',
  },
  check(container, report) {
    for (const { valueFrom, source } of secretReferencesOf(container))
      if (source.kind === 'secret' && source.name && !RANDOM_END.test(source.name))
        report(valueFrom, 'partial', { name: source.name });
  },
});
